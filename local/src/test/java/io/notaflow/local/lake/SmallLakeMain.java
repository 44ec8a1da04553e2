package io.notaflow.local.lake;

import io.notaflow.local.process.ParentWatch;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes a lake in a JVM of its own for a reader whose class path does not go with ours: {@code FOLDER SEED INVOICES}. Writes where the
 * lake is to {@code FOLDER/lake.properties} and our own reading to {@code FOLDER/own-reading.tsv}, says {@code ready}, and goes on until
 * its standard input ends.
 */
public final class SmallLakeMain {
    private SmallLakeMain() {}

    public static void main(String[] args) throws Exception {
        PrintStream out = System.out;
        Path folder = Path.of(args[0]);
        try (SmallLake lake = SmallLake.make(folder, Long.parseLong(args[1]), Integer.parseInt(args[2]))) {
            Files.writeString(
                    folder.resolve("lake.properties"),
                    String.format(
                            """
                            catalog=%s
                            uri=%s
                            user=%s
                            password-file=%s
                            warehouse=%s
                            """,
                            lake.config().catalog().name(),
                            lake.config().catalog().uri(),
                            lake.config().catalog().user(),
                            lake.postgres().passwordFile(),
                            lake.config().catalog().warehouse()));
            Files.write(folder.resolve("own-reading.tsv"), lines(OwnReading.of(lake)), StandardCharsets.UTF_8);
            out.println("ready");
            out.flush();
            ParentWatch.awaitEndOf(System.in);
        }
        System.exit(0);
    }

    private static List<String> lines(Map<String, Map<String, BigDecimal>> reading) {
        List<String> lines = new ArrayList<>();
        reading.forEach((table, sums) ->
                sums.forEach((column, sum) -> lines.add(table + '\t' + column + '\t' + sum.toPlainString())));
        return lines;
    }
}
