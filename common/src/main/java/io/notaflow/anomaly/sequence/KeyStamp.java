package io.notaflow.anomaly.sequence;

import io.notaflow.domain.AccessKey;

/**
 * What an access key holds beside issuer, model, series and number, in 8 bytes: state, year and month, emission type, random code, check
 * digit.
 */
final class KeyStamp {
    private static final int NUMBER_END = 34;
    private static final String FORM = "%016d";

    private KeyStamp() {}

    static long of(AccessKey key) {
        return Long.parseLong(
                key.value().substring(0, AccessKey.ISSUER_START) + key.value().substring(NUMBER_END, AccessKey.LENGTH));
    }

    /** The key again. */
    static String key(long stamp, SeriesName series, int number) {
        String digits = FORM.formatted(stamp);
        return digits.substring(0, AccessKey.ISSUER_START)
                + series.issuer()
                + "%02d%03d%09d".formatted(series.model(), series.number(), number)
                + digits.substring(AccessKey.ISSUER_START);
    }
}
