package io.notaflow.jobs.sink;

import io.notaflow.config.PostgresConfig;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The one place of the rule of silence, for people and for {@code notify}: a finding is silenced while there is a FALSE verdict, no older than 90
 * days and the newest of its finding, on a finding of the same kind (of the same rule), subject and counterpart, unless its severity is
 * higher than that one's was. The tables {@code anomalies} and {@code anomaly_feedback} must be there before.
 */
public final class AnomalyViews {
    /** The same number in every start, so that two starts at a time create one after the other. */
    private static final long LOCK = 0x616e6fL;

    private static final String SILENCED = """
            CREATE OR REPLACE FUNCTION anomaly_is_silenced(
                of_kind text, of_detector text, of_subject text, of_counterpart text, of_severity text, at timestamptz)
            RETURNS boolean LANGUAGE sql STABLE SET search_path FROM CURRENT AS $body$
                SELECT EXISTS (
                    SELECT 1 FROM anomaly_feedback f
                    WHERE f.verdict = 'FALSE' AND f.kind = of_kind AND f.detector = of_detector AND f.subject = of_subject
                        AND f.counterpart IS NOT DISTINCT FROM of_counterpart
                        AND f.marked_at >= at - interval '90 days'
                        AND array_position(ARRAY['LOW', 'MEDIUM', 'HIGH'], of_severity)
                            <= array_position(ARRAY['LOW', 'MEDIUM', 'HIGH'], f.severity)
                        AND NOT EXISTS (
                            SELECT 1 FROM anomaly_feedback newer
                            WHERE newer.finding_id = f.finding_id AND newer.marked_at > f.marked_at))
            $body$""";
    private static final String OPEN = """
            CREATE OR REPLACE VIEW anomalies_open AS
            SELECT a.* FROM anomalies a
            WHERE a.status = 'OPEN'
                AND NOT anomaly_is_silenced(a.kind, a.detector, a.subject, a.counterpart, a.severity, now())""";

    /** The statements that create what is missing and replace what is there, with its comments. */
    public List<String> ddl() {
        return List.of(
                "CREATE INDEX IF NOT EXISTS anomaly_feedback_alike ON anomaly_feedback (kind, subject) WHERE verdict = 'FALSE'",
                SILENCED,
                "COMMENT ON FUNCTION anomaly_is_silenced(text, text, text, text, text, timestamptz) IS 'Whether people said FALSE, within"
                        + " 90 days, of a finding of the same kind, rule, subject and counterpart that was at least as grave.'",
                OPEN,
                "COMMENT ON VIEW anomalies_open IS 'Findings that stand and are not silenced by feedback.'");
    }

    /** Creates or replaces them in one transaction. */
    public void create(PostgresConfig postgres) {
        try (Connection connection = LiveDatabase.connect(postgres);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
            for (String sql : ddl()) {
                statement.execute(sql);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create the views of anomalies", e);
        }
    }
}
