package io.notaflow.jobs.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.hadoop.HadoopFileIO;
import org.apache.iceberg.io.PositionOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalFilesTest {
    @TempDir
    Path folder;

    private final Configuration hadoop = new Configuration();

    @Test
    void startsNoProgramForANewFile() throws IOException {
        LocalFiles.use(hadoop);

        assertThat(programsStartedByWriting("one")).isEmpty();
    }

    /** What the former test would miss if programs were no longer seen. */
    @Test
    void theStockFileSystemStartsOne() throws IOException {
        assertThat(programsStartedByWriting("two")).isNotEmpty();
    }

    @Test
    void keepsToTheConfiguredMask() throws IOException {
        LocalFiles.use(hadoop);
        hadoop.set("fs.permissions.umask-mode", "027");

        write("three");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("three"))))
                .isEqualTo("rw-r-----");
    }

    private List<String> programsStartedByWriting(String name) throws IOException {
        Path recorded = folder.resolve(name + ".jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.ProcessStart");
            recording.start();
            write(name);
            recording.stop();
            recording.dump(recorded);
        }
        return RecordingFile.readAllEvents(recorded).stream()
                .filter(event -> event.getThread().getJavaThreadId()
                        == Thread.currentThread().getId())
                .map(event -> event.getString("command"))
                .filter(command -> command.startsWith("chmod "))
                .toList();
    }

    private void write(String name) throws IOException {
        try (HadoopFileIO io = new HadoopFileIO(hadoop);
                PositionOutputStream file = io.newOutputFile(
                                folder.resolve(name).toUri().toString())
                        .create()) {
            file.write(1);
        }
    }
}
