package io.notaflow.local.page;

import io.notaflow.local.postgres.PasswordFile;
import io.notaflow.local.postgres.Postgres;
import io.notaflow.local.process.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** The two users of the live page, with the rights of {@code sql/postgres/roles.sql} and passwords of their own. */
final class PageUsers {
    static final String READER = "notaflow_page";
    static final String FEEDBACK = "notaflow_page_feedback";

    private final Path folder;

    /** {@code folder}: where the passwords lie. */
    PageUsers(Path folder) {
        this.folder = folder;
    }

    /** Creates what is missing, and gives the rights on what is there: the job must have made its tables. */
    void create(Postgres postgres) throws IOException, SQLException {
        postgres.administer(List.of(
                Files.readString(Home.file("sql/postgres/roles.sql")),
                login(READER, "notaflow_reader"),
                login(FEEDBACK, "notaflow_feedback")));
    }

    Path passwordFile(String user) {
        return folder.resolve(user + ".password");
    }

    /** The password is hexadecimal. */
    private String login(String user, String group) throws IOException {
        return "DO $login$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '" + user + "') THEN CREATE ROLE "
                + user
                + " LOGIN IN ROLE " + group + "; END IF; ALTER ROLE " + user + " PASSWORD '"
                + PasswordFile.readOrCreate(passwordFile(user)) + "'; END $login$";
    }
}
