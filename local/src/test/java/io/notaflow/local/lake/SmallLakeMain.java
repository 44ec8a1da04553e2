package io.notaflow.local.lake;

import io.notaflow.config.CatalogConfig;
import io.notaflow.local.postgres.Postgres;
import io.notaflow.local.process.ParentWatch;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes a lake in a JVM of its own for a reader whose class path does not go with ours: {@code FOLDER SEED INVOICES}, and a
 * {@link KnownLake}. Writes where they are to {@code FOLDER/lake.properties} and {@code FOLDER/known.properties}, our own reading of the first to {@code FOLDER/own-reading.tsv}, says {@code ready}, and goes on until its standard input ends.
 */
public final class SmallLakeMain {
    private SmallLakeMain() {}

    public static void main(String[] args) throws Exception {
        PrintStream out = System.out;
        Path folder = Path.of(args[0]);
        try (SmallLake lake = SmallLake.make(folder, Long.parseLong(args[1]), Integer.parseInt(args[2]));
                KnownLake known = KnownLake.make(folder.resolve("known"))) {
            tell(folder.resolve("lake.properties"), lake.config().catalog(), lake.postgres());
            tell(folder.resolve("known.properties"), known.catalog(), known.postgres());
            Files.write(folder.resolve("own-reading.tsv"), lines(OwnReading.of(lake)), StandardCharsets.UTF_8);
            out.println("ready");
            out.flush();
            ParentWatch.awaitEndOf(System.in);
        }
        System.exit(0);
    }

    private static void tell(Path file, CatalogConfig catalog, Postgres postgres) throws IOException {
        Files.writeString(
                file,
                String.format(
                        """
                        catalog=%s
                        uri=%s
                        user=%s
                        password-file=%s
                        warehouse=%s
                        """,
                        catalog.name(), catalog.uri(), catalog.user(), postgres.passwordFile(), catalog.warehouse()));
    }

    private static List<String> lines(Map<String, Map<String, BigDecimal>> reading) {
        List<String> lines = new ArrayList<>();
        reading.forEach((table, sums) ->
                sums.forEach((column, sum) -> lines.add(table + '\t' + column + '\t' + sum.toPlainString())));
        return lines;
    }
}
