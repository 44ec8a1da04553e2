package io.notaflow.jobs.runtime;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.flink.runtime.checkpoint.Checkpoints;
import org.apache.flink.runtime.state.CompletedCheckpointStorageLocation;
import org.apache.flink.runtime.state.filesystem.AbstractFsCheckpointStorageAccess;

/**
 * The checkpoint or savepoint that a submission starts from.
 *
 * @param path as given to {@code flink run -s}
 * @param checkpoint its number, read from its metadata
 */
public record RestorePoint(String path, long checkpoint) {
    static final String LAKE_PREFIX = "lake-";

    private static final Pattern LAKE = Pattern.compile("/" + LAKE_PREFIX + "([0-9a-f-]{36})/");

    /**
     * Reads the number from the metadata file.
     *
     * @throws UncheckedIOException if there is no complete checkpoint under {@code path}
     */
    public static RestorePoint read(String path) {
        try {
            CompletedCheckpointStorageLocation location =
                    AbstractFsCheckpointStorageAccess.resolveCheckpointPointer(path);
            try (DataInputStream in =
                    new DataInputStream(location.getMetadataHandle().openInputStream())) {
                ClassLoader loader = RestorePoint.class.getClassLoader();
                return new RestorePoint(
                        path,
                        Checkpoints.loadCheckpointMetadata(in, loader, path).getCheckpointId());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read a complete checkpoint or savepoint: " + path, e);
        }
    }

    /** The lake whose job wrote it, known for checkpoints in our own folder only. */
    Optional<String> lakeId() {
        Matcher matcher = LAKE.matcher(path);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
