package io.notaflow.dashboard;

import io.notaflow.config.ConfigException;
import io.notaflow.config.ConfigReader;
import io.notaflow.config.DashboardConfig;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;

/** Runs the live page until it is told to stop: {@code java -jar notaflow-dashboard.jar --config FILE}. */
public final class DashboardMain {
    private static final int USAGE = 2;
    private static final String USAGE_LINE = "Usage: java -jar notaflow-dashboard.jar --config FILE [--with-parent]";

    private DashboardMain() {}

    /** {@code --with-parent}: says "ready" when it listens, and ends when its standard input does. */
    public static void main(String[] args) throws IOException {
        boolean withParent = args.length == 3 && args[2].equals("--with-parent");
        if ((args.length != 2 && !withParent) || !args[0].equals("--config")) {
            System.exit(refuse(System.err, USAGE_LINE));
        }
        try {
            DashboardConfig config = ConfigReader.readDashboard(Path.of(args[1]));
            Dashboard dashboard = Dashboard.start(config, Clock.systemUTC());
            Runtime.getRuntime().addShutdownHook(new Thread(dashboard::close));
            System.out.println(withParent ? "ready" : "NotaFlow: http://" + config.bind() + ":" + dashboard.port());
        } catch (ConfigException e) {
            System.exit(refuse(System.err, String.valueOf(e.getMessage())));
        }
        if (withParent) {
            System.in.transferTo(OutputStream.nullOutputStream());
            System.exit(0);
        }
    }

    private static int refuse(PrintStream err, String why) {
        err.println(why);
        return USAGE;
    }
}
