package io.notaflow.jobs.canary;

import java.io.Closeable;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.Appender;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.Logger;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Configurator;
import org.apache.logging.log4j.core.config.Property;
import org.apache.logging.log4j.core.layout.PatternLayout;

/** Keeps all that is logged in this JVM, ours from DEBUG on and everybody's from INFO on, instead of printing it. */
final class CapturedLogs implements Closeable {
    private static final String OURS = "io.notaflow";

    private final StringBuilder text = new StringBuilder();
    private final Logger root;
    private final Map<String, Appender> printers;
    private final Level level;
    private final Appender keeper = new Keeper();

    CapturedLogs() {
        root = ((LoggerContext) LogManager.getContext(false)).getRootLogger();
        printers = Map.copyOf(root.getAppenders());
        level = root.getLevel();
        keeper.start();
        printers.values().forEach(root::removeAppender);
        root.addAppender(keeper);
        Configurator.setRootLevel(Level.INFO);
        Configurator.setLevel(OURS, Level.DEBUG);
    }

    /** Messages with logger, thread, context and stack traces. */
    String text() {
        synchronized (text) {
            return text.toString();
        }
    }

    @Override
    public void close() {
        root.removeAppender(keeper);
        printers.values().forEach(root::addAppender);
        Configurator.setRootLevel(level);
        Configurator.setLevel(OURS, level);
    }

    private final class Keeper extends AbstractAppender {
        Keeper() {
            super("keeper", null, PatternLayout.createDefaultLayout(), false, Property.EMPTY_ARRAY);
        }

        @Override
        public void append(LogEvent event) {
            StringWriter line = new StringWriter();
            line.write(event.getLevel() + " " + event.getLoggerName() + " [" + event.getThreadName() + "] "
                    + event.getContextData() + " " + event.getMessage().getFormattedMessage() + "\n");
            Throwable thrown = event.getThrown();
            if (thrown != null) {
                thrown.printStackTrace(new PrintWriter(line, true));
            }
            synchronized (text) {
                text.append(line);
            }
        }
    }
}
