package org.apache.flink.python.util;

import org.apache.commons.cli.CommandLine;
import org.apache.flink.configuration.Configuration;

/** Stands in for the class of flink-python that the SQL client calls in any case; Python is not used here. */
public final class PythonDependencyUtils {
    private PythonDependencyUtils() {}

    /** No dependencies on Python files. */
    public static Configuration parsePythonDependencyConfiguration(CommandLine commandLine) {
        return new Configuration();
    }
}
