package io.notaflow.local.lib;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A jar that a stock Flink needs in its {@code lib}, and why. */
enum LibraryJar {
    ICEBERG("iceberg-flink-runtime-2.1", "Iceberg: catalog, tables and Parquet, also for the SQL client"),
    HADOOP_API("hadoop-client-api", "Parquet writing and the file system of the warehouse"),
    HADOOP_RUNTIME("hadoop-client-runtime", "what the former needs when it runs"),
    COMMONS_LOGGING("commons-logging", "what Hadoop logs through"),
    POSTGRESQL("postgresql", "PostgreSQL driver: the Iceberg catalog and the live tables");

    private final String artifact;
    private final String reason;

    LibraryJar(String artifact, String reason) {
        this.artifact = artifact;
        this.reason = reason;
    }

    String artifact() {
        return artifact;
    }

    String reason() {
        return reason;
    }

    /** Where it is on this class path. */
    Optional<Path> in(List<Path> classPath) {
        return classPath.stream().filter(this::isNamed).findFirst();
    }

    /** Whether a file is this jar, of whatever version. */
    boolean isNamed(Path file) {
        String name = String.valueOf(file.getFileName());
        int digit = artifact.length() + 1;
        return name.startsWith(artifact + "-")
                && name.endsWith(".jar")
                && name.length() > digit
                && Character.isDigit(name.charAt(digit));
    }
}
