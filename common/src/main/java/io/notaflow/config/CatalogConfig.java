package io.notaflow.config;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Where the tables are registered and where their files lie. */
public record CatalogConfig(
        CatalogType type, String name, String uri, String user, Secret password, String warehouse, Settings properties)
        implements Serializable {

    private static final ConfigKey<CatalogType> TYPE = ConfigKey.optional(
            "catalog.type",
            ValueType.oneOf(CatalogType.class),
            "jdbc",
            "Kind of Iceberg catalog: `jdbc` keeps it in PostgreSQL, `rest` asks a server.",
            "Two catalogs over one warehouse do not see each other's commits.");
    private static final ConfigKey<String> NAME = ConfigKey.optional(
            "catalog.name",
            ValueType.TEXT,
            "notaflow",
            "Name of the catalog; readers of a JDBC catalog must use the same one.",
            "Another name is another, empty catalog over the same files.");
    private static final ConfigKey<String> URI = ConfigKey.required(
            "catalog.uri",
            ValueType.TEXT,
            "Address of the catalog: `jdbc:postgresql://host:5432/db` or `https://host/…`. Time-outs and keep-alive are added to JDBC addresses.",
            "Nothing starts without it.");
    private static final ConfigKey<String> USER =
            ConfigKey.optional("catalog.user", ValueType.TEXT, "", "User of the catalog's database.", "No access.");
    private static final ConfigKey<Secret> PASSWORD = ConfigKey.optional(
            "catalog.password", ValueType.SECRET, "", "Password of that user; environment only.", "No access.");
    private static final ConfigKey<Path> PASSWORD_FILE = ConfigKey.optional(
            "catalog.password-file", ValueType.FILE, "", "File whose only content is that password.", "No access.");
    private static final ConfigKey<String> WAREHOUSE = ConfigKey.required(
            "catalog.warehouse",
            ValueType.LOCATION,
            "Folder or bucket of all table files. A relative path starts at the configuration file.",
            "It must be reachable under this address from every TaskManager and every reader.");
    private static final ConfigKey<Map<String, String>> PROPERTIES = ConfigKey.optional(
            "catalog.properties",
            ValueType.MAP,
            "",
            "Further properties of the Iceberg catalog, passed through (`io-impl`, `s3.endpoint` …).",
            "Iceberg ignores misspelt ones silently.");
    private static final ConfigKey<Path> PROPERTIES_FILE = ConfigKey.optional(
            "catalog.properties-file",
            ValueType.FILE,
            "",
            "Java properties file with such properties that are secret (`token`, `s3.secret-access-key` …).",
            "Keep it readable by the job's user only.");

    static final List<ConfigKey<?>> KEYS =
            List.of(TYPE, NAME, URI, USER, PASSWORD, PASSWORD_FILE, WAREHOUSE, PROPERTIES, PROPERTIES_FILE);

    static CatalogConfig from(ConfigValues values) {
        CatalogType type = values.read(TYPE);
        String uri = values.read(URI);
        if (type == CatalogType.JDBC && !uri.isEmpty()) {
            PostgresConfig.checkAddress(values, URI, uri);
        }
        return new CatalogConfig(
                type,
                values.read(NAME),
                uri,
                values.read(USER),
                values.readSecret(PASSWORD, PASSWORD_FILE),
                values.readLocation(WAREHOUSE),
                values.readSettings(PROPERTIES, PROPERTIES_FILE));
    }
}
