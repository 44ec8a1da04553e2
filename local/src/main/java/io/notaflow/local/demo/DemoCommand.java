package io.notaflow.local.demo;

import io.notaflow.local.process.LogFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code demo}: Kafka, PostgreSQL, Flink and the job on this machine, fed and shown. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Starts a real Kafka broker, a real PostgreSQL and Flink with its web page, runs the job, feeds it simulated documents"
                    + " or files, and shows what has become readable. Ctrl-C stops everything it started.",
            "A second run on the same folder goes on from the newest complete checkpoint. It finishes an interrupted simulation"
                    + " when it asks for the same seed and invoices; otherwise it tells what was begun to its end and goes on as asked."
        })
public final class DemoCommand implements Callable<Integer> {
    private static final long STOP_SECONDS = 90;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DemoOptions options;

    @Override
    public Integer call() throws Exception {
        String problem = options.problem();
        if (problem != null) {
            throw new ParameterException(spec.commandLine(), problem);
        }
        InputFiles files = inputs();
        DataFolder.Former former = options.fresh ? DataFolder.Former.REMOVED : DataFolder.Former.KEPT;
        PrintWriter out = spec.commandLine().getOut();
        CountDownLatch ended = new CountDownLatch(1);
        try (DataFolder folder = DataFolder.open(options.data, former)) {
            LogFile.use(folder.path("logs/notaflow.log"));
            Screen screen = new Screen(out, isTerminal());
            Demo demo = new Demo(options, folder, files, screen, out, Clock.systemUTC());
            Thread hook = new Thread(() -> stop(demo, ended), "stop-demo");
            Runtime.getRuntime().addShutdownHook(hook);
            return demo.run();
        } finally {
            ended.countDown();
        }
    }

    /** Problems with them are problems of usage, found before anything starts. */
    private InputFiles inputs() {
        try {
            InputFiles files = InputFiles.of(options.inputs);
            Optional<String> tooLarge = files.tooLarge();
            if (tooLarge.isPresent()) {
                throw new ParameterException(spec.commandLine(), tooLarge.get());
            }
            if (files.size() == 0 && !options.inputs.isEmpty()) {
                throw new ParameterException(spec.commandLine(), "No file found under " + options.inputs);
            }
            return files;
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    /** From JDK 22 on a console may be there without a terminal; then lines are rewritten in a file, which is ugly and harmless. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        return System.console() != null;
    }

    /** Runs at Ctrl-C: the services end in order before this process does. */
    private static void stop(Demo demo, CountDownLatch ended) {
        demo.stop();
        try {
            if (!ended.await(STOP_SECONDS, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
