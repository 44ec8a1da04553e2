package io.notaflow.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** The jar for {@code flink run}: what a cluster has in its own lib must not come twice. */
class ShadedJarIT {
    private static final Path JAR = Path.of("target/notaflow-jobs.jar");

    @Test
    void holdsNoClassOfFlinkItselfNorOfIcebergNorOfHadoop() throws IOException {
        assertThat(entries())
                .filteredOn(name -> name.startsWith("org/apache/flink/") && name.endsWith(".class"))
                .allMatch(
                        name -> name.startsWith("org/apache/flink/connector/")
                                || name.startsWith("org/apache/flink/streaming/connectors/kafka/")
                                || name.equals(
                                        "org/apache/flink/streaming/util/serialization/JSONKeyValueDeserializationSchema.class"));
        assertThat(entries())
                .noneMatch(name -> name.startsWith("org/apache/iceberg/"))
                .noneMatch(name -> name.startsWith("org/apache/hadoop/"))
                .noneMatch(name -> name.startsWith("org/postgresql/"))
                .noneMatch(name -> name.startsWith("org/slf4j/") || name.startsWith("org/apache/logging/"))
                .noneMatch(name -> name.startsWith("scala/"));
    }

    @Test
    void holdsTheConnectorsAndOurMain() throws IOException {
        assertThat(entries())
                .contains("io/notaflow/jobs/InvoiceAnalyticsJob.class")
                .contains("io/notaflow/config/NotaflowConfig.class")
                .contains("org/apache/flink/connector/kafka/source/KafkaSource.class")
                .contains("org/apache/flink/connector/base/source/reader/SourceReaderBase.class")
                .contains("org/apache/flink/connector/jdbc/postgres/database/PostgresFactory.class");
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.getManifest().getMainAttributes().getValue("Main-Class"))
                    .isEqualTo(InvoiceAnalyticsJob.class.getName());
        }
    }

    @Test
    void mergesTheServiceFilesOfTheConnectors() throws IOException {
        assertThat(text("META-INF/services/org.apache.flink.table.factories.Factory"))
                .contains("org.apache.flink.streaming.connectors.kafka.table.KafkaDynamicTableFactory")
                .contains("org.apache.flink.connector.jdbc.core.table.JdbcDynamicTableFactory");
    }

    private static List<String> entries() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return jar.stream().map(entry -> entry.getName()).toList();
        }
    }

    private static String text(String name) throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return new String(jar.getInputStream(jar.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
