package io.notaflow.local.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** Sees a checkpoint on its way: its folder holds the state of tasks that the barrier has passed, and no metadata yet. */
final class CheckpointWatch {
    private static final String COMPLETE = "_metadata";
    private static final String PREFIX = "chk-";

    private final Path checkpoints;

    CheckpointWatch(Path checkpoints) {
        this.checkpoints = checkpoints;
    }

    /** Waits for the next one; what a dead JobManager left behind stays on its way for ever and does not count. */
    Path awaitOneOnItsWay() {
        Set<Path> old = onTheirWay();
        return Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(2))
                .ignoreExceptions()
                .until(
                        () -> onTheirWay().stream()
                                .filter(path -> !old.contains(path))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /** Whether that checkpoint is complete. */
    static boolean isComplete(Path checkpoint) {
        return Files.exists(checkpoint.resolve(COMPLETE));
    }

    static long number(Path checkpoint) {
        return Long.parseLong(checkpoint.getFileName().toString().substring(PREFIX.length()));
    }

    private List<Path> jobs() {
        return folders(checkpoints).stream()
                .flatMap(lake -> folders(lake).stream())
                .toList();
    }

    private Set<Path> onTheirWay() {
        return jobs().stream()
                .flatMap(job -> folders(job).stream())
                .filter(folder -> folder.getFileName().toString().startsWith(PREFIX))
                .filter(CheckpointWatch::isPassing)
                .collect(Collectors.toSet());
    }

    private static boolean isPassing(Path checkpoint) {
        List<String> files = names(checkpoint);
        return !files.isEmpty() && files.stream().noneMatch(name -> name.contains(COMPLETE));
    }

    private static List<Path> folders(Path parent) {
        try (Stream<Path> entries = Files.list(parent)) {
            return entries.filter(Files::isDirectory).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
