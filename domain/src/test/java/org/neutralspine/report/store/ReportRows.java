package org.neutralspine.report.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.TrainingWeek;

/** A caseload in which everything happens that a weekly report tells of, by dice that always fall alike. */
final class ReportRows {

    private static final String GRANTED = """
            insert into clearance (id, episode_id, state, requested_at, requested_by, decided_at, decided_by, signatory,
              given_on, expires_on) values (?, ?, 'granted', ?, ?, ?, ?, 'Dr', ?, ?)""";

    private final Random random = new Random(46);
    private final TrainingWeek week;
    private final CareRows care;
    private final UUID physiotherapist;

    ReportRows(DataSource source, TrainingWeek week) {
        this.week = week;
        this.care = new CareRows(source);
        this.physiotherapist = care.physiotherapist("physio1");
    }

    /** So many patients of one physiotherapist. */
    UUID caseload(int patients) {
        for (int i = 0; i < patients; i++) {
            LocalDate opened = week.monday().minusDays(10 + random.nextInt(60));
            UUID episode = care.episode(physiotherapist, "H-" + i, opened, oneIn(12) ? day() : null);
            training(episode, opened);
            going(new NoteRows(care, physiotherapist, episode));
            clearance(episode);
            screenings(episode);
        }
        care.close();
        return physiotherapist;
    }

    private boolean oneIn(int sides) {
        return random.nextInt(sides) == 0;
    }

    /** In the report week. */
    private LocalDate day() {
        return week.monday().plusDays(random.nextInt(7));
    }

    /** From two weeks before the end of the report week to three days after it. */
    private Instant at() {
        return Instant.parse(week.sunday() + "T22:30:00Z").minusSeconds(random.nextInt(17 * 86_400) - 3 * 86_400L);
    }

    private @Nullable Instant perhaps() {
        return oneIn(2) ? at() : null;
    }

    private void training(UUID episode, LocalDate opened) {
        LocalDate revised = day();
        UUID first = care.program(episode, 1, opened, revised.minusDays(random.nextInt(2)));
        UUID second = care.program(episode, 2, revised, null);
        UUID early = care.prescription(first, "MON,TUE,WED,THU,FRI,SAT,SUN", 1 + random.nextInt(3));
        UUID late = care.prescription(second, oneIn(2) ? "MON,WED,SAT" : "TUE", 1 + random.nextInt(2));
        double diligence = random.nextDouble();
        int level = random.nextInt(6);
        int drift = random.nextInt(5) - 2;
        for (LocalDate day = opened; !day.isAfter(week.sunday().plusDays(2)); day = day.plusDays(1)) {
            int mean = level + drift * (int) (day.toEpochDay() - week.monday().toEpochDay() + 21) / 7;
            for (int bout = 1; bout <= 2 && random.nextDouble() < diligence; bout++) {
                boolean old = day.isBefore(revised);
                UUID session = care.session(episode, old ? first : second, day, score(mean), score(mean), score(mean));
                care.done(session, old ? early : late, day, bout);
                if (bout == 1) {
                    care.skipped(session, old ? early : late, day, 3);
                }
            }
        }
    }

    private @Nullable Integer score(int mean) {
        return oneIn(4) ? null : Integer.valueOf(Math.max(0, Math.min(10, mean + random.nextInt(4))));
    }

    private void going(NoteRows rows) {
        for (int i = random.nextInt(4); i > 0; i--) {
            rows.alert(at(), oneIn(2) ? "urgent" : "refer", "Alert " + random.nextInt(1_000) + ".", perhaps());
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            rows.decision(day().minusDays(random.nextInt(7)), at());
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            rows.override(at(), week.sunday().plusDays(random.nextInt(9) - 4L), perhaps());
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            Instant decided = perhaps();
            rows.proposal(at(), decided == null ? "waiting" : "declined", decided);
        }
        if (oneIn(5)) {
            rows.suspension(at());
        }
        if (oneIn(5)) {
            rows.overrideThatWaitsForASecond(at(), week.sunday());
        }
    }

    private void clearance(UUID episode) {
        Instant asked = Instant.parse(week.monday().minusDays(20 + random.nextInt(9)) + "T23:30:00Z");
        switch (random.nextInt(4)) {
            case 0 -> care.clearanceAsked(episode, at());
            case 1 -> {
                care.clearanceAsked(episode, asked);
                care.clearancesRefused(episode, at());
            }
            case 2 -> {
                LocalDate given = week.monday().minusDays(15);
                LocalDate end = week.sunday().plusDays(random.nextInt(45) - 10L);
                UUID someone = physiotherapist;
                care.change(GRANTED, UUID.randomUUID(), episode, asked, someone, at(), someone, given, end);
            }
            default -> {}
        }
    }

    private void screenings(UUID episode) {
        for (int i = random.nextInt(3); i > 0; i--) {
            care.screening(episode, week.sunday().plusDays(2L - random.nextInt(50)), "fever", oneIn(9) ? "yes" : "no");
        }
        if (oneIn(3)) {
            care.change("update screening set full_on = answered_on - 9 where episode_id = ?", episode);
        }
    }
}
