package io.notaflow.jobs.canary;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.notaflow.config.CatalogConfig;
import io.notaflow.jobs.catalog.Catalogs;
import io.notaflow.table.TableDefinition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.ManifestFile;
import org.apache.iceberg.ManifestFiles;
import org.apache.iceberg.ManifestReader;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.io.CloseableIterable;
import org.jspecify.annotations.Nullable;

/** Everything a table holds as text: its rows, what manifests say about files, and the bytes of the files. */
final class LakeText {
    private static final Pattern COMPRESSED = Pattern.compile("<docZip[^>]*>([A-Za-z0-9+/=]+)<");

    private final CatalogConfig catalog;

    LakeText(CatalogConfig catalog) {
        this.catalog = catalog;
    }

    /** All rows, every column under its name; bytes as text, compressed documents opened. */
    String rows(TableDefinition<?> definition) {
        StringBuilder text = new StringBuilder();
        try (CloseableIterable<Record> rows =
                IcebergGenerics.read(table(definition)).build()) {
            for (Record row : rows) {
                add(text, row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Paths, partitions and bounds of all files of all snapshots, and their summaries. */
    String manifests(TableDefinition<?> definition) {
        Table table = table(definition);
        StringBuilder text = new StringBuilder(table.properties().toString());
        Set<String> read = new HashSet<>();
        for (Snapshot snapshot : table.snapshots()) {
            text.append(snapshot.summary()).append('\n');
            for (ManifestFile manifest : snapshot.allManifests(table.io())) {
                if (read.add(manifest.path())) {
                    manifest.partitions().forEach(field -> text.append(text(field.lowerBound()))
                            .append(' ')
                            .append(text(field.upperBound()))
                            .append('\n'));
                    add(text, manifest, table);
                }
            }
        }
        return text.toString();
    }

    /** The bytes of every file below a folder, a character each. */
    static String bytes(Path folder) {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                text.append(file)
                        .append('\n')
                        .append(new String(Files.readAllBytes(file), ISO_8859_1))
                        .append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void add(StringBuilder text, ManifestFile manifest, Table table) {
        try (ManifestReader<DataFile> files = ManifestFiles.read(manifest, table.io(), table.specs())) {
            for (DataFile file : files) {
                text.append(file.location())
                        .append(' ')
                        .append(file.partition())
                        .append('\n');
                for (Map<Integer, ByteBuffer> bounds : List.of(file.lowerBounds(), file.upperBounds())) {
                    bounds.values().forEach(bound -> text.append(text(bound)).append('\n'));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(StringBuilder text, Record row) {
        for (int i = 0; i < row.size(); i++) {
            text.append(row.struct().fields().get(i).name()).append('=');
            addValue(text, row.get(i));
            text.append('\n');
        }
    }

    private static void addValue(StringBuilder text, @Nullable Object value) {
        if (value instanceof ByteBuffer bytes) {
            String document = text(bytes);
            text.append(document);
            Matcher compressed = COMPRESSED.matcher(document);
            while (compressed.find()) {
                text.append('\n').append(inflated(compressed.group(1)));
            }
        } else if (value instanceof Record row) {
            add(text, row);
        } else if (value instanceof List<?> list) {
            list.forEach(one -> {
                addValue(text, one);
                text.append('\n');
            });
        } else {
            text.append(value);
        }
    }

    private static String inflated(String base64) {
        try (GZIPInputStream in =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(base64)))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private static String text(@Nullable ByteBuffer bytes) {
        return bytes == null ? "" : ISO_8859_1.decode(bytes.duplicate()).toString();
    }

    private Table table(TableDefinition<?> definition) {
        return Catalogs.load(catalog).loadTable(Catalogs.identifier(definition));
    }
}
