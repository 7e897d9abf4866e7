package org.neutralspine.report.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neutralspine.report.Circumstances;
import org.neutralspine.report.Circumstances.WaitingAlert;
import org.neutralspine.report.Note;
import org.neutralspine.testing.TestDatabase;

class JdbcNotesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 15);
    private static final Instant FRIDAY = Instant.parse("2026-11-13T09:00:00Z");
    private static final Instant MONDAY_NIGHT = Instant.parse("2026-11-16T03:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-17T09:00:00Z");

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void tellsEverythingThatStoodAtTheEndOfTheDay(TestDatabase database) {
        DataSource source = database.fresh();
        CareRows care = new CareRows(source);
        NoteRows rows = new NoteRows(care, care.physiotherapist("physio1"));
        rows.alert(FRIDAY, "watch", "A watch.", null);
        rows.alert(FRIDAY, "urgent", "See this first.", TUESDAY);
        rows.decision(LocalDate.of(2026, 11, 9), FRIDAY);
        rows.decision(LocalDate.of(2026, 11, 12), FRIDAY);
        rows.suspension(FRIDAY);
        rows.override(FRIDAY, SUNDAY, null);
        rows.override(FRIDAY, SUNDAY.plusDays(9), TUESDAY);
        rows.proposal(FRIDAY, "waiting", null);
        rows.proposal(MONDAY_NIGHT, "waiting", null);

        Circumstances found = of(source, rows);

        LocalDate raised = LocalDate.of(2026, 11, 13);
        assertThat(found.alerts())
                .containsExactly(
                        new WaitingAlert("See this first.", raised, raised),
                        new WaitingAlert("A watch.", raised, raised));
        assertThat(found.notes())
                .containsExactly(
                        new Note(Note.Kind.PAUSED, "training paused since 13 Nov"),
                        new Note(Note.Kind.FLARE, "flare on 12 Nov"),
                        new Note(Note.Kind.OVERRIDES, "2 overrides, the first until 15 Nov"),
                        new Note(Note.Kind.PROPOSALS, "2 proposals waiting"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void keepsQuietAboutWhatIsOverOrNotYet(TestDatabase database) {
        DataSource source = database.fresh();
        CareRows care = new CareRows(source);
        NoteRows rows = new NoteRows(care, care.physiotherapist("physio1"));
        rows.alert(TUESDAY, "urgent", "Later.", null);
        rows.alert(FRIDAY, "urgent", "Acted on.", FRIDAY);
        rows.decision(SUNDAY.minusDays(7), FRIDAY);
        rows.decision(SUNDAY, TUESDAY);
        rows.override(FRIDAY, SUNDAY.minusDays(1), null);
        rows.override(FRIDAY, SUNDAY.plusDays(9), FRIDAY);
        rows.overrideThatWaitsForASecond(FRIDAY, SUNDAY.plusDays(9));
        rows.proposal(FRIDAY, "declined", FRIDAY);
        rows.proposal(TUESDAY, "waiting", null);

        assertThat(new JdbcNotes(source, BERLIN).of(List.of(rows.episode()), SUNDAY))
                .isEmpty();
        assertThat(new JdbcNotes(source, BERLIN).of(List.of(), SUNDAY)).isEmpty();
    }

    private static Circumstances of(DataSource source, NoteRows rows) {
        Map<UUID, Circumstances> all =
                new JdbcNotes(source, BERLIN).of(List.of(rows.episode(), UUID.randomUUID()), SUNDAY);
        assertThat(all).containsOnlyKeys(rows.episode());
        return all.values().iterator().next();
    }
}
