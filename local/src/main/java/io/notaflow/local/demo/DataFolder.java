package io.notaflow.local.demo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;

/** The folder that holds a demo: lake, catalog, broker, checkpoints, logs. One demo at a time may use it. */
final class DataFolder implements AutoCloseable {
    private static final String MARKER = "notaflow-demo";
    private static final int KEY_BYTES = 32;

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;
    private final boolean resumed;

    private DataFolder(Path folder, FileChannel channel, FileLock lock, boolean resumed) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
        this.resumed = resumed;
    }

    /** Whether a former demo is kept or thrown away. */
    enum Former {
        KEPT,
        REMOVED
    }

    /**
     * Creates or opens the folder.
     *
     * @throws IOException if another demo uses it, or if it holds something that no demo made
     */
    static DataFolder open(Path path, Former former) throws IOException {
        Path folder = path.toAbsolutePath().normalize();
        Path marker = folder.resolve(MARKER);
        if (!Files.exists(marker) && !isEmpty(folder)) {
            throw new IOException(
                    "Cannot use " + folder + ": it holds files that no demo made (expected: an empty or new"
                            + " folder, or one of a former demo)");
        }
        Files.createDirectories(folder);
        FileChannel channel = FileChannel.open(marker, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw new IOException(
                    "Cannot use " + folder + ": another demo is running on it (stop it, or name another --data)");
        }
        if (former == Former.REMOVED) {
            removeAllBut(folder, marker);
        }
        boolean resumed = Files.exists(folder.resolve("warehouse"));
        Files.createDirectories(folder.resolve("logs"));
        return new DataFolder(folder, channel, lock, resumed);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static void removeAllBut(Path folder, Path marker) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.filter(one -> !one.equals(marker)).toList()) {
                FileUtils.forceDelete(entry.toFile());
            }
        }
    }

    /** A folder for what nobody needs after a run; what a killed run left in it is removed. */
    Path emptied(String name) throws IOException {
        Path scratch = folder.resolve(name);
        FileUtils.deleteDirectory(scratch.toFile());
        return Files.createDirectories(scratch);
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    Path folder() {
        return folder;
    }

    /** Whether a former demo left a lake here. */
    boolean isResumed() {
        return resumed;
    }

    /** The key of the pseudonyms, made once and readable by the owner only. */
    Path hmacKeyFile() throws IOException {
        Path file = folder.resolve("hmac.key");
        if (!Files.exists(file)) {
            byte[] key = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(key);
            Path half = folder.resolve("hmac.key.new");
            Files.deleteIfExists(half);
            Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(half, HexFormat.of().formatHex(key));
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
