package org.neutralspine.delivery.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A few words of JDBC: statements with their parameters, rows to values, instants in UTC. */
final class Sql {

    private final DataSource dataSource;

    Sql(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Runs a change and says how many rows it met. */
    int change(String sql, @Nullable Object... parameters) {
        return with(sql, PreparedStatement::executeUpdate, parameters);
    }

    /** Every row as a value. */
    <T> List<T> all(String sql, Row<T> row, @Nullable Object... parameters) {
        return with(
                sql,
                statement -> {
                    List<T> values = new ArrayList<>();
                    try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            values.add(row.read(rows));
                        }
                    }
                    return values;
                },
                parameters);
    }

    /** The first row as a value. */
    <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... parameters) {
        return all(sql, row, parameters).stream().findFirst();
    }

    /** The one number of the one row. */
    int count(String sql, @Nullable Object... parameters) {
        return first(sql, row -> row.getInt(1), parameters).orElse(0);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private <T> T with(String sql, Work<T> work, @Nullable Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                set(statement, i + 1, parameters[i]);
            }
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the database refused: " + e.getSQLState(), e);
        }
    }

    private static void set(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.NULL);
        } else if (value instanceof Instant instant) {
            statement.setObject(index, instant.atOffset(ZoneOffset.UTC));
        } else {
            statement.setObject(index, value);
        }
    }

    /** Makes a value of the row at hand. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
