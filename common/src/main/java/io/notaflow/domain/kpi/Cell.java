package io.notaflow.domain.kpi;

import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Where a figure stands: a window of a dimension's member.
 *
 * @param grain length of the window
 * @param window start: UTC for minutes, the documents' own local civil time for hours and days
 * @param dimension by what the window is divided
 * @param member which part of it
 */
public record Cell(Grain grain, LocalDateTime window, Dimension dimension, String member) {

    /** One text per cell, as {@code day/1773100800/issuer_uf/SP}: what streams are keyed by, so never change it. */
    public String key() {
        return grain.word() + "/" + window.toEpochSecond(ZoneOffset.UTC) + '/' + dimension.word() + '/' + member;
    }
}
