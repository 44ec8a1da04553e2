package io.notaflow.local.demo;

/** Where a demo lies when nobody says otherwise, for commands that look for it. */
public final class DemoFiles {
    /** The folder, in that of the shell. */
    public static final String FOLDER = "notaflow-data";

    /** The job's configuration in it, with the addresses of the newest start. */
    public static final String CONFIGURATION = "notaflow.yaml";

    private DemoFiles() {}
}
