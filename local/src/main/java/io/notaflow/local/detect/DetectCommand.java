package io.notaflow.local.detect;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code detect}: adds to each row of a series how surprising it was when it came. */
@Command(
        name = "detect",
        mixinStandardHelpOptions = true,
        description = {
            "Scores each value of a series by all values before it, in one pass: what comes later changes nothing.",
            "",
            "The file has a header with the columns timestamp and value; others are kept. One row in gives one row out,"
                    + " with the column anomaly_score from 0 (as ever) to 1; from 0.5 on it is an alarm. Rows are taken in"
                    + " the order of the file. Missing values score 0. No alarm before 100 values. See docs/detect.md.",
            "",
            "Exit code 1, and no output file, when a line cannot be read."
        })
public final class DetectCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--input", required = true, paramLabel = "CSV", description = "the series: timestamp,value")
    private Path input;

    @Option(names = "--output", required = true, paramLabel = "CSV", description = "the series with its scores")
    private Path output;

    @Override
    public Integer call() throws IOException {
        if (!Files.exists(input) || Files.isDirectory(input)) {
            throw new ParameterException(spec.commandLine(), "Cannot find the file: " + input);
        }
        if (Files.exists(output) && Files.isSameFile(input, output)) {
            throw new ParameterException(spec.commandLine(), "Input and output are the same file: " + input);
        }
        Path folder = output.toAbsolutePath().normalize().getParent();
        if (Files.isDirectory(output) || folder == null || !Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "Cannot write the file: " + output);
        }
        Detection detection = new Detection();
        if (Files.exists(output) && !Files.isRegularFile(output)) {
            detect(detection, output); // a pipe or a device has no other name to be written under first
        } else {
            Path unfinished = folder.resolve(output.getFileName() + ".unfinished");
            try {
                detect(detection, unfinished);
                Files.move(unfinished, output, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        }
        spec.commandLine().getErr().println(detection.rows() + " rows, " + detection.alarms() + " alarms");
        return 0;
    }

    /** Byte by byte, so that other columns keep their characters whatever their encoding. */
    private void detect(Detection detection, Path target) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(input, StandardCharsets.ISO_8859_1);
                BufferedWriter out = Files.newBufferedWriter(target, StandardCharsets.ISO_8859_1)) {
            detection.run(in, out);
        }
    }
}
