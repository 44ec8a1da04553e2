package io.notaflow.jobs.catalog;

import io.notaflow.config.CatalogConfig;
import io.notaflow.config.CatalogType;
import io.notaflow.table.TableDefinition;
import java.util.HashMap;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.catalog.Namespace;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.flink.CatalogLoader;
import org.apache.iceberg.flink.TableLoader;

/** Opens the catalog; the only place that knows which kind it is. */
public final class Catalogs {
    private Catalogs() {}

    /** A catalog for use in this process; close it when it is {@link AutoCloseable}. */
    public static Catalog load(CatalogConfig config) {
        return loader(config).loadCatalog();
    }

    /** What operators carry to open the catalog where they run. */
    public static CatalogLoader loader(CatalogConfig config) {
        Map<String, String> properties = new HashMap<>(config.properties().values());
        properties.put("warehouse", config.warehouse());
        Configuration hadoop = new Configuration();
        LocalFiles.use(hadoop);
        if (config.type() == CatalogType.REST) {
            properties.put("uri", config.uri());
            return CatalogLoader.rest(config.name(), hadoop, properties);
        }
        properties.put("uri", JdbcAddress.guarded(config.uri()));
        properties.putIfAbsent("jdbc.schema-version", "V1");
        if (!config.user().isEmpty()) {
            properties.put("jdbc.user", config.user());
        }
        if (config.password().isPresent()) {
            properties.put("jdbc.password", config.password().reveal());
        }
        return CatalogLoader.custom(config.name(), properties, hadoop, AtMostOnceJdbcCatalog.class.getName());
    }

    /** What a sink carries to open its table. */
    public static TableLoader tableLoader(CatalogConfig config, TableDefinition<?> table) {
        return TableLoader.fromCatalog(loader(config), identifier(table));
    }

    /** The table's name in the catalog. */
    public static TableIdentifier identifier(TableDefinition<?> table) {
        return TableIdentifier.of(Namespace.of(table.namespace()), table.name());
    }
}
