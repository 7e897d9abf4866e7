package org.neutralspine.batch.fault;

import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.report.store.CareRows;

/** Physiotherapists, each with a few patients who have trained for four weeks; the same for the same seed. */
final class SmallHospital {

    /** The week that is over when the night begins. */
    static final TrainingWeek WEEK = TrainingWeek.parse("2026-W46");

    /** Two chunks and a bit. */
    static final int PHYSIOTHERAPISTS = 12;

    /** The morning mail is done: one kind of mail is enough to count. */
    private static final String NIGHTLY_DONE = """
            insert into job_run (id, job, week, on_day, status, requested_at, started_at, ended_at)
            values (cast('00000000-0000-0000-0000-000000000046' as uuid), 'nightly', date '2026-11-09', date '2026-11-16',
              'COMPLETED', timestamp with time zone '2026-11-16 03:20:00+00',
              timestamp with time zone '2026-11-16 03:20:00+00', timestamp with time zone '2026-11-16 03:21:00+00')""";

    private static final int PATIENTS_EACH = 3;
    private static final int DAYS = 28;

    private final CareRows rows;
    private final Random random = new Random(46);

    private SmallHospital(CareRows rows) {
        this.rows = rows;
    }

    /** Moves into an empty, migrated database. */
    static void into(FaultDatabase.Place place) {
        place.whileOpen(() -> {
            try (CareRows rows = new CareRows(place.source())) {
                new SmallHospital(rows).fill();
            }
            place.change(NIGHTLY_DONE);
        });
    }

    private void fill() {
        for (int i = 0; i < PHYSIOTHERAPISTS; i++) {
            UUID physio = rows.physiotherapist("physio" + i);
            for (int j = 0; j < PATIENTS_EACH; j++) {
                patient(physio, "H-%02d%02d".formatted(i, j));
            }
        }
    }

    private void patient(UUID physio, String number) {
        LocalDate opened = WEEK.sunday().minusDays(DAYS);
        UUID episode = rows.episode(physio, number, opened, null);
        UUID program = rows.program(episode, 1, opened, null);
        UUID item = rows.prescription(program, "MON,TUE,WED,THU,FRI,SAT,SUN", 1);
        for (LocalDate day = opened; !day.isAfter(WEEK.sunday()); day = day.plusDays(1)) {
            if (random.nextInt(3) > 0) {
                UUID session = rows.session(episode, program, day, score(), score(), score());
                rows.done(session, item, day, 1);
            }
        }
    }

    private @Nullable Integer score() {
        return random.nextInt(4) == 0 ? null : Integer.valueOf(random.nextInt(11));
    }
}
