package io.notaflow.local.detect;

import java.io.IOException;

/** A line of a file which cannot be read as asked, by its number from 1. */
final class RefusedLine extends IOException {
    private static final long serialVersionUID = 1;

    RefusedLine(long line, String what) {
        super("Cannot read line " + line + ": " + what);
    }
}
