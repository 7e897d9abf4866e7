package org.neutralspine.report.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** One query with its parameters in order, read row by row. */
final class Select {

    private static final int FETCH_SIZE = 1_000;

    private final String sql;
    private final List<Object> parameters = new ArrayList<>();

    Select(String sql) {
        this.sql = sql;
    }

    /** The values of the next parameters; a collection of ids is one, an array. */
    Select with(Object... values) {
        parameters.addAll(List.of(values));
        return this;
    }

    Select with(Episodes episodes) {
        parameters.addAll(episodes.parameters());
        return this;
    }

    void each(Connection connection, Row row) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCH_SIZE);
            for (int i = 0; i < parameters.size(); i++) {
                set(connection, statement, i);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    row.read(rows);
                }
            }
        }
    }

    /** One array keeps the statement the same however many ids there are, so the database plans it once. */
    private void set(Connection connection, PreparedStatement statement, int i) throws SQLException {
        if (parameters.get(i) instanceof Collection<?> ids) {
            statement.setArray(i + 1, connection.createArrayOf("uuid", ids.toArray()));
        } else {
            statement.setObject(i + 1, parameters.get(i));
        }
    }

    /** Takes what it needs from the row at hand. */
    interface Row {
        void read(ResultSet row) throws SQLException;
    }

    /**
     * Which episodes a query is about.
     *
     * @param condition SQL on the episode's alias {@code e}
     * @param parameters its parameters in order
     */
    record Episodes(String condition, List<Object> parameters) {}
}
