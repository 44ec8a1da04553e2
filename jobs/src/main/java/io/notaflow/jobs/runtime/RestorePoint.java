package io.notaflow.jobs.runtime;

import java.io.DataInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.flink.core.fs.FileStatus;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.Path;
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

    private static final Pattern CHECKPOINT = Pattern.compile("chk-(\\d+)");
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

    /**
     * The newest complete checkpoint of a lake, whichever of its jobs wrote it; none before the first.
     *
     * @param checkpointDir the configured folder of checkpoints
     */
    public static Optional<RestorePoint> newest(String checkpointDir, String lakeId) {
        Path lake = new Path(checkpointDir, LAKE_PREFIX + lakeId);
        RestorePoint newest = null;
        try {
            FileSystem files = lake.getFileSystem();
            for (FileStatus job : list(files, lake)) {
                for (FileStatus folder : list(files, job.getPath())) {
                    Matcher matcher = CHECKPOINT.matcher(folder.getPath().getName());
                    boolean complete = matcher.matches() && files.exists(new Path(folder.getPath(), "_metadata"));
                    if (complete && (newest == null || Long.parseLong(matcher.group(1)) > newest.checkpoint())) {
                        newest = new RestorePoint(folder.getPath().toString(), Long.parseLong(matcher.group(1)));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look for checkpoints in " + lake, e);
        }
        return Optional.ofNullable(newest);
    }

    private static FileStatus[] list(FileSystem files, Path folder) throws IOException {
        try {
            FileStatus[] found = files.listStatus(folder);
            return found == null ? new FileStatus[0] : found;
        } catch (FileNotFoundException e) {
            return new FileStatus[0];
        }
    }

    /** The lake whose job wrote it, known for checkpoints in our own folder only. */
    Optional<String> lakeId() {
        Matcher matcher = LAKE.matcher(path);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
