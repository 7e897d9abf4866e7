package org.neutralspine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TrainingWeekTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void isNamedAsIsoDoes() {
        assertThat(TrainingWeek.of(LocalDate.of(2026, 11, 15))).hasToString("2026-W46");
        assertThat(TrainingWeek.parse("2026-W46").monday()).isEqualTo(LocalDate.of(2026, 11, 9));
        assertThat(TrainingWeek.parse("2026-W53").sunday()).isEqualTo(LocalDate.of(2027, 1, 3));
    }

    @Test
    void hasSevenDaysOfWhichTheNextMondayIsNone() {
        TrainingWeek week = TrainingWeek.parse("2026-W46");

        assertThat(week.contains(LocalDate.of(2026, 11, 8))).isFalse();
        assertThat(week.contains(week.monday())).isTrue();
        assertThat(week.contains(week.sunday())).isTrue();
        assertThat(week.contains(LocalDate.of(2026, 11, 16))).isFalse();
    }

    @Test
    void lasts167Or169HoursWhenTheClocksChange() {
        assertThat(hours("2026-W13")).isEqualTo(167);
        assertThat(hours("2026-W43")).isEqualTo(169);
        assertThat(hours("2026-W46")).isEqualTo(168);
    }

    @Test
    void refusesWhatIsNoWeek() {
        for (String text : new String[] {"2026-46", "2026-W00", "2027-W53", "2026-W1", "week 46", ""}) {
            assertThatIllegalArgumentException().isThrownBy(() -> TrainingWeek.parse(text));
        }
    }

    private static long hours(String week) {
        TrainingWeek w = TrainingWeek.parse(week);
        return Duration.between(w.start(BERLIN), w.end(BERLIN)).toHours();
    }
}
