package io.notaflow.local.compose;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What would run in containers, as processes of this machine, each with a log of its own. */
final class PlainProcesses implements AutoCloseable {
    private final Here here;
    private final List<Process> started = new ArrayList<>();

    PlainProcesses(Here here) {
        this.here = here;
    }

    /** Starts it; its output goes to the file {@code log} in the service's folder. */
    Process start(String service, List<String> command, Map<String, String> environment, String log)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(log(service, log).toFile()));
        environment.forEach((name, value) -> builder.environment()
                .merge(name, value, (path, added) -> name.equals("PATH") ? added + ":" + path : added));
        Process process = builder.start();
        started.add(process);
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return process;
    }

    /** Waits for its end and returns its exit code. */
    int run(String service, List<String> command, Map<String, String> environment, String log)
            throws IOException, InterruptedException {
        Process process = start(service, command, environment, log);
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("Cannot wait longer for " + command);
        }
        return process.exitValue();
    }

    Path log(String service, String log) throws IOException {
        return here.folder(service).resolve(log);
    }

    @Override
    public void close() {
        for (int i = started.size() - 1; i >= 0; i--) {
            started.get(i).destroyForcibly();
        }
    }
}
