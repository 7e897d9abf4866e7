package org.neutralspine.report.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.neutralspine.report.Note;
import org.neutralspine.report.Notes;

/** Reads what else is going on: alerts nobody has acted on. */
@Dependent
public class JdbcNotes implements Notes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final String OPEN_ALERTS = """
            select a.episode_id, min(a.raised_at) as since, count(*) as alerts
            from alert a where a.episode_id in (%s) and a.raised_at < ? and (a.acted_at is null or a.acted_at >= ?)
              and (a.closed_at is null or a.closed_at >= ?)
            group by a.episode_id""";

    private final DataSource dataSource;
    private final ZoneId zone;

    /** Reads from {@code dataSource}; days of instants are days in {@code zone}. */
    @Inject
    public JdbcNotes(DataSource dataSource, ZoneId zone) {
        this.dataSource = dataSource;
        this.zone = zone;
    }

    @Override
    public Map<UUID, List<Note>> of(Collection<UUID> episodes, LocalDate asOf) {
        Map<UUID, List<Note>> notes = new LinkedHashMap<>();
        if (episodes.isEmpty()) {
            return notes;
        }
        String marks = String.join(", ", Collections.nCopies(episodes.size(), "?"));
        OffsetDateTime end = asOf.plusDays(1).atStartOfDay(zone).toOffsetDateTime();
        try (Connection connection = dataSource.getConnection()) {
            new Select(OPEN_ALERTS.formatted(marks))
                    .with(episodes.toArray())
                    .with(end, end, end)
                    .each(
                            connection,
                            row -> notes.computeIfAbsent(
                                            row.getObject("episode_id", UUID.class), id -> new ArrayList<>())
                                    .add(alert(row.getInt("alerts"), row.getObject("since", OffsetDateTime.class))));
        } catch (SQLException e) {
            throw new IllegalStateException("the notes could not be read", e);
        }
        return notes;
    }

    private Note alert(int count, OffsetDateTime since) {
        String what = count == 1 ? "An alert waits" : count + " alerts wait";
        return new Note(Note.Kind.ALERT, what + " since " + DAY.format(since.atZoneSameInstant(zone)));
    }
}
