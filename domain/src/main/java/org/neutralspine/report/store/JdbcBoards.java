package org.neutralspine.report.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.report.Adherence;
import org.neutralspine.report.Board;
import org.neutralspine.report.Boards;
import org.neutralspine.report.StandingFlags;
import org.neutralspine.rule.SessionAction;

/** Reads the board over plain JDBC in eight statements; medians of pain are taken here, with the report's own trend. */
@Dependent
public class JdbcBoards implements Boards {

    private final DataSource dataSource;
    private final ZoneId zone;

    /** Reads from {@code dataSource}; days of instants are days in {@code zone}. */
    @Inject
    public JdbcBoards(DataSource dataSource, ZoneId zone) {
        this.dataSource = dataSource;
        this.zone = zone;
    }

    @Override
    public Board at(Instant now, StandingFlags flags) {
        LocalDate today = now.atZone(zone).toLocalDate();
        try (Connection connection = dataSource.getConnection()) {
            return new Board(
                    today,
                    waiting(connection),
                    overdue(connection, today, flags),
                    alerts(connection, now),
                    groups(connection, today),
                    events(connection, today));
        } catch (SQLException e) {
            throw new IllegalStateException("the board could not be read", e);
        }
    }

    private Board.Waiting waiting(Connection connection) throws SQLException {
        return one(connection, new Select(BoardSql.WAITING), row -> {
            OffsetDateTime since = row.getObject("since", OffsetDateTime.class);
            return new Board.Waiting(
                    row.getInt("patients"),
                    since == null ? null : since.atZoneSameInstant(zone).toLocalDate());
        });
    }

    private static int overdue(Connection connection, LocalDate today, StandingFlags flags) throws SQLException {
        int[] count = new int[1];
        new Select(BoardSql.SCREENED).with(today, today).each(connection, row -> {
            LocalDate last = row.getObject("on_day", LocalDate.class);
            if (last == null || flags.isStale((int) ChronoUnit.DAYS.between(last, today))) {
                count[0] += row.getInt("patients");
            }
        });
        return count[0];
    }

    private static Board.Answering alerts(Connection connection, Instant now) throws SQLException {
        OffsetDateTime since = now.minus(Duration.ofDays(Board.WINDOW_DAYS)).atOffset(ZoneOffset.UTC);
        List<Duration> median = new ArrayList<>();
        new Select(BoardSql.MEDIAN).with(since).each(connection, row -> {
            double seconds = row.getDouble("seconds");
            if (!row.wasNull()) {
                median.add(Duration.ofSeconds(Math.round(seconds)));
            }
        });
        return one(
                connection,
                new Select(BoardSql.ALERTS).with(since),
                row -> new Board.Answering(
                        row.getInt("unanswered"), row.getInt("closed"), median.isEmpty() ? null : median.get(0)));
    }

    private static List<Board.Group> groups(Connection connection, LocalDate today) throws SQLException {
        Map<String, Board.@Nullable Share> shares =
                shares(connection, TrainingWeek.of(today).previous());
        Map<String, List<Double>> pain = pain(connection, today);
        TreeSet<String> conditions = new TreeSet<>();
        new Select(BoardSql.CONDITIONS).each(connection, row -> conditions.add(row.getString("condition_id")));
        conditions.addAll(shares.keySet());
        conditions.addAll(pain.keySet());
        return conditions.stream()
                .map(id -> new Board.Group(id, shares.get(id), Board.PainChange.of(pain.getOrDefault(id, List.of()))))
                .toList();
    }

    private static Map<String, Board.@Nullable Share> shares(Connection connection, TrainingWeek week)
            throws SQLException {
        Map<String, Board.@Nullable Share> shares = new TreeMap<>();
        Object[] days = Stream.iterate(week.monday(), day -> !day.isAfter(week.sunday()), day -> day.plusDays(1))
                .toArray();
        new Select(BoardSql.SHARES)
                .with(days)
                .with(week.monday(), week.sunday())
                .each(
                        connection,
                        row -> shares.put(
                                row.getString("condition_id"),
                                Board.Share.of(
                                        row.getInt("patients"),
                                        new Adherence(row.getInt("done"), row.getInt("expected")))));
        return shares;
    }

    private static Map<String, List<Double>> pain(Connection connection, LocalDate today) throws SQLException {
        PainGroups groups = new PainGroups(today);
        new Select(BoardSql.PAIN)
                .with(first(today), today)
                .each(
                        connection,
                        row -> groups.day(
                                row.getString("condition_id"),
                                row.getObject("patient_id", UUID.class),
                                LoggedDays.pain(row)));
        return groups.changes();
    }

    private static Board.Events events(Connection connection, LocalDate today) throws SQLException {
        Select select = new Select(BoardSql.EVENTS)
                .with(SessionAction.STOP_SESSION.word(), SessionAction.STOP_PROGRAM.word())
                .with(first(today), today, first(today), today);
        return one(connection, select, row -> new Board.Events(row.getInt("events"), row.getInt("sessions")));
    }

    private static LocalDate first(LocalDate today) {
        return today.minusDays(Board.WINDOW_DAYS - 1L);
    }

    /** Of a query that always gives one row. */
    private static <T> T one(Connection connection, Select select, Reader<T> reader) throws SQLException {
        List<T> found = new ArrayList<>();
        select.each(connection, row -> found.add(reader.read(row)));
        return found.get(0);
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
