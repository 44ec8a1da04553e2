package io.notaflow.local.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How the server's programs are called on this machine, the superuser included, whom PostgreSQL refuses. */
final class ServerCommands {
    private final PostgresBinaries binaries;

    ServerCommands(PostgresBinaries binaries) {
        this.binaries = binaries;
    }

    /**
     * A child of the shell and not of this JVM: the shell waits for the end of its input and then stops the server. That has ended when it
     * removes its file; its process may stand in the system's list a while longer, where the first process collects the dead at leisure.
     */
    List<String> guarded(Path data, int port, Path log) {
        String script = """
                data=$1; log=$2; options=$3; shift 3
                "$@" -D "$data" -l "$log" -o "$options" -w -t 60 start </dev/null >/dev/null || exit 1
                echo ready
                cat >/dev/null
                pid=$(head -n 1 "$data/postmaster.pid") || exit 0
                kill -INT "$pid"
                while [ -e "$data/postmaster.pid" ] && kill -0 "$pid" 2>/dev/null; do sleep 0.05; done
                """;
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", script, "sh"));
        command.add(data.toString());
        command.add(log.toString());
        command.add("-p " + port);
        command.addAll(asOrdinaryUser(List.of(binaries.program("pg_ctl").toString())));
        return command;
    }

    List<String> initialise(Path data, Path passwordFile) {
        return asOrdinaryUser(List.of(
                binaries.program("initdb").toString(),
                "-D",
                data.toString(),
                "-U",
                Postgres.SUPERUSER,
                "--pwfile=" + passwordFile,
                "-A",
                "scram-sha-256",
                "-E",
                "UTF8",
                "--locale=C",
                "--set=scram_iterations=1",
                "--no-sync"));
    }

    /** In a user namespace of its own the superuser looks like nobody, which is enough for PostgreSQL to start. */
    private static List<String> asOrdinaryUser(List<String> command) {
        if (!isSuperuser()) {
            return command;
        }
        return Stream.concat(Stream.of("unshare", "-U"), command.stream()).toList();
    }

    private static boolean isSuperuser() {
        return System.getProperty("user.name").equals("root");
    }

    static void run(List<String> command, Path log) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try {
            int code = process.waitFor();
            if (code != 0) {
                throw new IOException("Cannot prepare PostgreSQL, code: " + code + " (expected: 0); see " + log);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while preparing PostgreSQL", e);
        }
    }
}
