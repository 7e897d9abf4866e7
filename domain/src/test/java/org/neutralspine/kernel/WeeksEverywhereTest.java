package org.neutralspine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** T1, T5: wherever a hospital stands, weeks follow each other without gap or overlap, and every day lies in one. */
class WeeksEverywhereTest {

    private static final TrainingWeek FIRST = TrainingWeek.of(LocalDate.of(2020, 1, 1));
    private static final LocalDate END = LocalDate.of(2041, 1, 1);
    private static final Duration USUAL = Duration.ofDays(7);

    @Test
    void anInstantLiesInTheWeekOfItsDayInEveryZoneUntil2040() {
        for (String id : ZoneId.getAvailableZoneIds()) {
            ZoneId zone = ZoneId.of(id);
            for (TrainingWeek week = FIRST; week.monday().isBefore(END); week = week.next()) {
                Instant start = week.start(zone);
                if (!weekAt(start, zone).equals(week)
                        || !weekAt(start.minusNanos(1), zone).equals(week.previous())
                        || !start.plus(length(week, zone)).equals(week.next().start(zone))) {
                    throw new AssertionError(week + " in " + id);
                }
            }
        }
    }

    @Test
    void aWeekIsAsLongAsTheClocksMakeIt() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Set<Long> hours = new TreeSet<>();
        for (TrainingWeek week = FIRST; week.monday().isBefore(END); week = week.next()) {
            hours.add(length(week, berlin).toHours());
        }

        assertThat(hours).containsExactly(167L, 168L, 169L);
        assertThat(length(TrainingWeek.parse("2026-W13"), berlin)).isEqualTo(Duration.ofHours(167));
        assertThat(length(TrainingWeek.parse("2026-W43"), berlin)).isEqualTo(Duration.ofHours(169));
        assertThat(length(TrainingWeek.parse("2026-W44"), berlin)).isEqualTo(USUAL);
    }

    @Test
    void everyDayHasOneWeekAlsoInALongYearAndOnLeapDays() {
        for (LocalDate day = FIRST.monday(); day.isBefore(END); day = day.plusDays(1)) {
            TrainingWeek week = TrainingWeek.of(day);
            assertThat(week.contains(day)).isTrue();
            assertThat(week.next().contains(day) || week.previous().contains(day))
                    .as("%s in two weeks", day)
                    .isFalse();
            assertThat(TrainingWeek.parse(week.toString())).isEqualTo(week);
        }
        assertThat(TrainingWeek.of(LocalDate.of(2027, 1, 3))).hasToString("2026-W53");
        assertThat(TrainingWeek.of(LocalDate.of(2027, 1, 4))).hasToString("2027-W01");
        assertThat(TrainingWeek.of(LocalDate.of(2028, 2, 29))).hasToString("2028-W09");
    }

    private static TrainingWeek weekAt(Instant instant, ZoneId zone) {
        return TrainingWeek.of(LocalDate.ofInstant(instant, zone));
    }

    private static Duration length(TrainingWeek week, ZoneId zone) {
        return Duration.between(week.start(zone), week.end(zone));
    }
}
