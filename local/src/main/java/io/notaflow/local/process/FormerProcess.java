package io.notaflow.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What an earlier run may have left behind: a process that is still stopping, or one whose guard was killed with its parent. */
public final class FormerProcess {
    private static final long PATIENCE_SECONDS = 20;

    private FormerProcess() {}

    /**
     * Ends the process whose number is the first line of {@code pidFile}, when it is still there and its command line
     * contains {@code mark}; a number that meanwhile belongs to another program is left alone.
     */
    public static void end(Path pidFile, String mark) throws IOException {
        Optional<ProcessHandle> former = find(pidFile, mark);
        if (former.isEmpty()) {
            return;
        }
        // SIGINT: PostgreSQL stops at once instead of waiting for its clients, as it would for SIGTERM.
        new ProcessBuilder("kill", "-INT", Long.toString(former.get().pid())).start();
        try {
            former.get().onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            former.get().destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<ProcessHandle> find(Path pidFile, String mark) throws IOException {
        if (!Files.isReadable(pidFile)) {
            return Optional.empty();
        }
        Optional<String> pid = Files.readAllLines(pidFile).stream().findFirst().map(String::strip);
        return pid.filter(text -> text.matches("\\d{1,18}"))
                .flatMap(text -> ProcessHandle.of(Long.parseLong(text)))
                .filter(process -> commandLine(process).contains(mark));
    }

    private static String commandLine(ProcessHandle process) {
        return process.info().commandLine().or(() -> process.info().command()).orElse("");
    }
}
