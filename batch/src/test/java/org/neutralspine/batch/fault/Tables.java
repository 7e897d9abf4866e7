package org.neutralspine.batch.fault;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Reads tables as text, without the product. */
public final class Tables {

    private final DataSource source;

    /** Reads {@code source}. */
    public Tables(DataSource source) {
        this.source = source;
    }

    /** The first column. */
    public List<String> rows(String sql) {
        List<String> rows = new ArrayList<>();
        each(sql, row -> rows.add(row.getString(1)));
        return rows;
    }

    /** The first column to the second. */
    public Map<String, String> pairs(String sql) {
        Map<String, String> pairs = new LinkedHashMap<>();
        each(sql, row -> pairs.put(row.getString(1), row.getString(2)));
        return pairs;
    }

    /** The one number. */
    public int number(String sql) {
        return Integer.parseInt(rows(sql).get(0));
    }

    /** How many deliveries stand in which state, such as {@code sent=3}. */
    public Map<String, String> states() {
        return pairs("select state, count(*) from delivery group by state order by state");
    }

    private void each(String sql, Row reader) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                reader.read(row);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private interface Row {
        void read(ResultSet row) throws SQLException;
    }
}
