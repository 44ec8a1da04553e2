package io.notaflow.jobs.catalog;

import io.notaflow.table.TableDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.catalog.Namespace;
import org.apache.iceberg.catalog.SupportsNamespaces;
import org.apache.iceberg.exceptions.AlreadyExistsException;

/** Creates the lake's tables from their definitions; what exists already must be what is defined. */
public final class Tables {
    private Tables() {}

    /**
     * Creates what is missing and checks what is there.
     *
     * @return the tables by qualified name, in the order given
     * @throws IllegalStateException if a table exists with another definition
     */
    public static Map<String, Table> createAll(Catalog catalog, Collection<? extends TableDefinition<?>> definitions) {
        Map<String, Table> tables = new LinkedHashMap<>();
        for (TableDefinition<?> definition : definitions) {
            createNamespace(catalog, definition.namespace());
            Table table = catalog.tableExists(Catalogs.identifier(definition))
                    ? catalog.loadTable(Catalogs.identifier(definition))
                    : create(catalog, definition);
            refuseDifferences(definition, table);
            tables.put(definition.qualifiedName(), table);
        }
        return tables;
    }

    private static void createNamespace(Catalog catalog, String name) {
        Namespace namespace = Namespace.of(name);
        if (catalog instanceof SupportsNamespaces namespaces && !namespaces.namespaceExists(namespace)) {
            try {
                namespaces.createNamespace(namespace);
            } catch (AlreadyExistsException e) {
                // Another start of the job was faster.
            }
        }
    }

    private static Table create(Catalog catalog, TableDefinition<?> definition) {
        try {
            return catalog.buildTable(Catalogs.identifier(definition), definition.schema())
                    .withPartitionSpec(definition.spec())
                    .withSortOrder(definition.sortOrder())
                    .withProperties(TableProperties.of(definition))
                    .create();
        } catch (AlreadyExistsException e) {
            return catalog.loadTable(Catalogs.identifier(definition));
        }
    }

    private static void refuseDifferences(TableDefinition<?> definition, Table table) {
        List<String> differences = new ArrayList<>(SchemaDifference.between(definition.schema(), table.schema()));
        if (!table.spec().compatibleWith(definition.spec())) {
            differences.add("partition: " + table.spec() + " (expected: " + definition.spec() + ")");
        }
        if (!table.sortOrder().sameOrder(definition.sortOrder())) {
            differences.add("sort order: " + table.sortOrder() + " (expected: " + definition.sortOrder() + ")");
        }
        String emptyCommits = table.properties().get(TableProperties.EMPTY_COMMITS);
        if (!"1".equals(emptyCommits)) {
            differences.add(TableProperties.EMPTY_COMMITS + ": " + emptyCommits + " (expected: 1)");
        }
        if ("0".equals(table.properties().get(TableProperties.COMMIT_RETRIES))) {
            differences.add(TableProperties.COMMIT_RETRIES + ": 0 (expected: at least 1)");
        }
        if (!differences.isEmpty()) {
            throw new IllegalStateException("Cannot use the table " + definition
                    + ": it is not what this version defines. Migrate it, or name another catalog or warehouse.\n  - "
                    + String.join("\n  - ", differences));
        }
    }
}
