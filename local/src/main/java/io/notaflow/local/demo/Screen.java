package io.notaflow.local.demo;

import java.io.PrintWriter;

/** Standard output: on a terminal one line is rewritten, elsewhere a line is written now and then. */
final class Screen {
    private static final long PLAIN_EVERY_MILLIS = 5_000;
    private static final String CLEAR = "\r\u001b[K";
    /** Without it a narrow terminal would break the line in two, and only the second could be rewritten. */
    private static final String WRAP_OFF = "\u001b[?7l";

    private static final String WRAP_ON = "\u001b[?7h";

    private final PrintWriter out;
    private final boolean terminal;
    private long nextPlainMillis;
    private boolean open;

    Screen(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** A line that stays. */
    void say(String line) {
        if (open) {
            out.print(CLEAR);
            open = false;
        }
        out.println(line);
        out.flush();
    }

    /** A line that the next one replaces. */
    void progress(String line, long nowMillis) {
        if (terminal) {
            out.print(WRAP_OFF + CLEAR + line + WRAP_ON);
            out.flush();
            open = true;
        } else if (nowMillis >= nextPlainMillis) {
            nextPlainMillis = nowMillis + PLAIN_EVERY_MILLIS;
            say(line);
        }
    }
}
