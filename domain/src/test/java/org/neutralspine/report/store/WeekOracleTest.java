package org.neutralspine.report.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.report.Adherence;
import org.neutralspine.report.PainTrend;
import org.neutralspine.report.PatientWeek;
import org.neutralspine.testing.TestDatabase;

/** What a report says of a hundred random patients is what SQL, written another way, counts in the same tables. */
class WeekOracleTest {

    private static final TrainingWeek WEEK = TrainingWeek.parse("2026-W46");
    private static final int PATIENTS = 100;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void countsAsAnIndependentQueryDoes(TestDatabase database) {
        DataSource source = database.fresh();
        UUID physio = someWeeks(source);
        WeekOracle oracle = new WeekOracle(source, WEEK);
        Map<UUID, Adherence> adherence = oracle.adherence();
        Map<UUID, Double> slopes = oracle.slopes();

        List<PatientWeek> weeks = new JdbcCaseloads(source, ZoneId.of("Europe/Berlin"))
                .of(physio, WEEK, WEEK.sunday())
                .patients();

        assertThat(weeks).hasSize(PATIENTS);
        assertThat(slopes).hasSizeGreaterThan(PATIENTS / 2);
        for (PatientWeek week : weeks) {
            UUID id = week.patient().episodeId();
            assertThat(week.adherence()).isEqualTo(adherence.getOrDefault(id, new Adherence(0, 0)));
            PainTrend.of(WEEK, week.pain())
                    .fold(
                            few -> assertThat(slopes).doesNotContainKey(id),
                            known -> assertThat(slopes.get(id)).isEqualTo(known.slope(), within(1e-6)));
        }
    }

    private static UUID someWeeks(DataSource source) {
        CareRows rows = new CareRows(source);
        UUID physio = rows.physiotherapist("physio1");
        Random random = new Random(46);
        for (int i = 0; i < PATIENTS; i++) {
            onePatient(rows, physio, "H-" + i, random);
        }
        return physio;
    }

    private static void onePatient(CareRows rows, UUID physio, String number, Random random) {
        LocalDate opened = WEEK.monday().minusDays(random.nextInt(60) - 3);
        UUID episode = rows.episode(physio, number, opened, null);
        LocalDate revised = WEEK.monday().plusDays(random.nextInt(7));
        UUID first = rows.program(episode, 1, opened, revised.minusDays(random.nextInt(2)));
        UUID second = rows.program(episode, 2, revised, null);
        UUID early = rows.prescription(first, "MON,TUE,WED,THU,FRI,SAT,SUN", 1 + random.nextInt(3));
        UUID late = rows.prescription(second, "MON,WED,SAT", 1 + random.nextInt(2));
        double diligence = random.nextDouble();
        for (LocalDate day = opened; !day.isAfter(WEEK.sunday().plusDays(2)); day = day.plusDays(1)) {
            if (random.nextDouble() < diligence) {
                UUID program = day.isBefore(revised) ? first : second;
                UUID session = rows.session(episode, program, day, score(random), score(random), score(random));
                UUID item = day.isBefore(revised) ? early : late;
                rows.done(session, item, day, 1);
                rows.skipped(session, item, day, 2);
            }
        }
    }

    private static @org.jspecify.annotations.Nullable Integer score(Random random) {
        return random.nextInt(4) == 0 ? null : Integer.valueOf(random.nextInt(11));
    }
}
