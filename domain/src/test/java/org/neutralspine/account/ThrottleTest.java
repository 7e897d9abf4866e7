package org.neutralspine.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    @Test
    void nineAttemptsStayFreeAndTheTenthClosesForAMinute() {
        Throttle nine = attempts(9);

        Throttle ten = nine.counting(NOW);

        assertThat(nine.isClosed(NOW)).isFalse();
        assertThat(ten.isClosed(NOW)).isTrue();
        assertThat(ten.isClosed(NOW.plusSeconds(59))).isTrue();
        assertThat(ten.isClosed(NOW.plusSeconds(60))).isFalse();
    }

    @Test
    void everyFurtherAttemptDoublesThePauseUpToAQuarterOfAnHour() {
        assertThat(pause(11)).isEqualTo(Duration.ofMinutes(2));
        assertThat(pause(13)).isEqualTo(Duration.ofMinutes(8));
        assertThat(pause(14)).isEqualTo(Duration.ofMinutes(15));
        assertThat(pause(1_000_000)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void halfADayAfterAPauseAllIsForgotten() {
        Throttle closed = attempts(10);

        Instant remembered = NOW.plus(Throttle.FIRST_PAUSE).plus(Throttle.MEMORY);

        assertThat(closed.counting(remembered).failedAttempts()).isEqualTo(11);
        assertThat(closed.counting(remembered.plusMillis(1)).failedAttempts()).isEqualTo(1);
    }

    private static Throttle attempts(int count) {
        Throttle throttle = Throttle.OPEN;
        for (int i = 0; i < count; i++) {
            throttle = throttle.counting(NOW);
        }
        return throttle;
    }

    private static Duration pause(int attempts) {
        Instant until = new Throttle(attempts - 1, null).counting(NOW).lockedUntil();
        return Duration.between(NOW, until == null ? NOW : until);
    }
}
