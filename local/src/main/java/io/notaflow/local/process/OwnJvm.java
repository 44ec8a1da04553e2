package io.notaflow.local.process;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command that runs another main class in a fresh JVM with this one's class path and opened packages. */
public final class OwnJvm {
    private OwnJvm() {}

    /**
     * The command, ready for a process builder.
     *
     * @param log the file for everything logged
     * @param heapMegabytes the largest heap
     */
    public static List<String> command(Class<?> main, Path log, int heapMegabytes, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-opens"))
                .forEach(command::add);
        command.add("-Xmx" + heapMegabytes + "m");
        command.add("-XX:+UseSerialGC");
        command.add("-XX:-UsePerfData");
        command.add("-Dlog4j2.configurationFile=classpath:notaflow-log4j2.xml");
        command.add("-Dnotaflow.log=" + log);
        command.add("-Dnotaflow.log.level=INFO");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(main.getName());
        command.addAll(arguments);
        return command;
    }
}
