package org.neutralspine.report.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.neutralspine.kernel.TrainingWeek;

/**
 * Every figure a weekly report shows of a patient, reckoned by PostgreSQL alone from the sessions and rows of care; it shares no
 * statement, no roll-up and no arithmetic with the product. Its statements stand in {@code report-oracle.sql}, one a figure.
 */
final class ReportOracle {

    private final DataSource source;
    private final TrainingWeek week;

    /** Asks {@code source} about {@code week}, in the hospital's zone of Berlin. */
    ReportOracle(DataSource source, TrainingWeek week) {
        this.source = source;
        this.week = week;
    }

    /** By figure and episode; an episode of which nothing is to be said is missing. */
    Map<String, Map<UUID, String>> figures() throws SQLException {
        Map<String, Map<UUID, String>> figures = new TreeMap<>();
        String[] parts = ReportOracleTest.text("report-oracle.sql").split("-- figure ", -1);
        for (int i = 1; i < parts.length; i++) {
            int end = parts[i].indexOf('\n');
            figures.put(parts[i].substring(0, end).strip(), ask(parts[0] + parts[i].substring(end)));
        }
        return figures;
    }

    private Map<UUID, String> ask(String sql) throws SQLException {
        Map<UUID, String> answers = new HashMap<>();
        LocalDate sunday = week.sunday();
        try (Connection connection = source.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(sql.replace("$sunday", "date '" + sunday + "'"));
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                answers.put(rows.getObject(1, UUID.class), String.valueOf(rows.getObject(2)));
            }
        }
        return answers;
    }
}
