package io.notaflow.local.compose;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the image of PostgreSQL does, with the server of the class path: user and database of the variables, settings of the command. */
final class PostgresImage implements AutoCloseable {
    private final Here here;
    private final List<EmbeddedPostgres> started = new ArrayList<>();

    PostgresImage(Here here) {
        this.here = here;
    }

    void start() throws Exception {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder().setPort(here.port("postgres", 5432));
        List<String> words = here.command("postgres");
        for (int i = 1; i < words.size(); i += 2) {
            String[] setting = words.get(i + 1).split("=", 2);
            builder.setServerConfig(setting[0], setting[1]);
        }
        EmbeddedPostgres server = builder.start();
        started.add(server);
        Map<String, String> environment = here.environment("postgres");
        String user = environment.get("POSTGRES_USER");
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE ROLE " + user + " SUPERUSER LOGIN PASSWORD '" + environment.get("POSTGRES_PASSWORD") + "'");
            statement.execute("CREATE DATABASE " + environment.get("POSTGRES_DB") + " OWNER " + user);
        }
    }

    /** Answers any question of one number. */
    long count(String question) throws Exception {
        EmbeddedPostgres server = started.get(started.size() - 1);
        try (Connection connection = server.getDatabase(
                                "postgres", here.environment("postgres").get("POSTGRES_DB"))
                        .getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws Exception {
        for (EmbeddedPostgres server : started) {
            server.close();
        }
    }
}
