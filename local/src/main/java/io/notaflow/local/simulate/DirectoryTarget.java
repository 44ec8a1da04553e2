package io.notaflow.local.simulate;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Writes one file a record, named in send order, and beside them {@code manifest.list}: a path a line relative to the list, a
 * tab, the arrival instant. A tombstone becomes an empty file.
 */
public final class DirectoryTarget implements RecordTarget {

    /** Name of the list; whoever reads a directory of documents skips it. */
    public static final String MANIFEST = "manifest.list";

    private final Path directory;
    private final Writer manifest;

    /** Creates the directory when needed. */
    public DirectoryTarget(Path directory) throws IOException {
        this.directory = Files.createDirectories(directory);
        this.manifest = Files.newBufferedWriter(directory.resolve(MANIFEST));
    }

    @Override
    public void send(SimulatedRecord simulated) throws IOException {
        String name =
                String.format(Locale.ROOT, "%08d-%s.%s", simulated.index(), simulated.label(), simulated.extension());
        byte[] payload = simulated.payload();
        Files.write(directory.resolve(name), payload == null ? new byte[0] : payload);
        manifest.write(name + '\t' + simulated.arrival() + '\n');
    }

    @Override
    public void close() throws IOException {
        manifest.close();
    }
}
