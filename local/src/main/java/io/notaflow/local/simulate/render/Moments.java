package io.notaflow.local.simulate.render;

import java.time.OffsetDateTime;

/** Moments as the schema writes them: seconds always, no fraction, offset in hours. */
public final class Moments {

    private static final int WITHOUT_SECONDS = 22;

    private Moments() {}

    /** E.g. 2026-11-20T10:00:00-03:00; the moment must hold whole seconds. */
    public static String text(OffsetDateTime moment) {
        // toString leaves :00 seconds out.
        String text = moment.toString();
        return text.length() == WITHOUT_SECONDS ? text.substring(0, 16) + ":00" + text.substring(16) : text;
    }
}
