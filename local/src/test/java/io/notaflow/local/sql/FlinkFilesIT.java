package io.notaflow.local.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.config.CatalogConfig;
import io.notaflow.local.lake.KnownLake;
import io.notaflow.local.process.ShortLived;
import io.notaflow.sqlfiles.BiViews;
import io.notaflow.sqlfiles.ExpectedRows;
import io.notaflow.sqlfiles.SqlFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every file of "sql/flink" in the real client, over a lake whose rows are known; what they must find was computed by hand. */
class FlinkFilesIT {
    private static final Path FILES = Path.of("../sql/flink");
    private static final String ONE_TASK = "SET 'table.exec.resource.default-parallelism' = '1';\n";

    private static final String VIEWS = "views-bi";
    private static final String SHORT_LIVED = String.join(" ", ShortLived.OPTIONS) + " -XX:+UseSerialGC";

    private static final Set<String> NO_QUESTIONS = Set.of("catalog", VIEWS);

    @TempDir
    static Path folder;

    /** One session for all of them, since each costs a JVM and a cluster; the client itself runs the catalog's. */
    @Test
    void everyFileFindsWhatWasComputedByHand() throws Exception {
        List<SqlFile> files = SqlFile.in(FILES);
        List<SqlFile> questions = files.stream()
                .filter(file -> !NO_QUESTIONS.contains(file.question()))
                .toList();
        StringBuilder session = new StringBuilder(ONE_TASK);
        files.stream().filter(file -> file.question().equals(VIEWS)).forEach(file -> session.append(file.text()));
        questions.forEach(file -> session.append(file.text()));
        for (BiViews view : BiViews.values()) {
            session.append(view.sql("")).append(";\n");
        }
        try (KnownLake lake = KnownLake.make(folder.resolve("lake"))) {
            List<List<List<String>>> tables = new ArrayList<>(
                    Tableau.tables(run(lake, Files.writeString(folder.resolve("session.sql"), session))));

            assertThat(tables).hasSize(questions.size() + BiViews.values().length);
            for (int i = 0; i < questions.size(); i++) {
                ExpectedRows.check("flink", questions.get(i), tables.get(i));
            }
            Iterator<List<List<String>>> views = tables.listIterator(questions.size());
            for (BiViews view : BiViews.values()) {
                view.check(views.next());
            }
        }
    }

    private static String run(KnownLake lake, Path session) throws Exception {
        CatalogConfig catalog = lake.catalog();
        SqlClientProcess client = new SqlClientProcess(
                folder.resolve("client"),
                FILES,
                new LakeAddress(catalog.uri(), catalog.user(), catalog.warehouse()),
                catalog.password().reveal());
        ProcessBuilder builder = client.running(session).redirectErrorStream(true);
        builder.environment().put("JDK_JAVA_OPTIONS", SHORT_LIVED);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).doesNotContain("[ERROR]");
        return said;
    }
}
