package org.neutralspine.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SettlementTest {

    private static final Instant MADE = Instant.parse("2026-11-16T05:00:00Z");

    @Test
    void waitsTwiceAsLongEachTimeAndSixHoursAtMost() {
        assertThat(Settlement.wait(1)).isEqualTo(Duration.ofMinutes(5));
        assertThat(Settlement.wait(2)).isEqualTo(Duration.ofMinutes(10));
        assertThat(Settlement.wait(7)).isEqualTo(Duration.ofMinutes(320));
        assertThat(Settlement.wait(8)).isEqualTo(Duration.ofHours(6));
        assertThat(Settlement.wait(1_000)).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void triesAgainUntilTheFifthDayIsOver() {
        Instant fifthDay = MADE.plus(Settlement.GIVE_UP_AFTER);

        assertThat(Settlement.of(new Reply.Later("451 busy"), 30, MADE, fifthDay))
                .isEqualTo(new Settlement(DeliveryState.PENDING, null, "451 busy", fifthDay.plus(Duration.ofHours(6))));
        assertThat(Settlement.of(new Reply.Later("451 busy"), 30, MADE, fifthDay.plusMillis(1)))
                .isEqualTo(new Settlement(
                        DeliveryState.PARKED, null, "Given up after 5 days: 451 busy", fifthDay.plusMillis(1)));
    }

    @Test
    void parksWhatIsRefusedForGood() {
        assertThat(Settlement.of(new Reply.Never("550 no such user"), 1, MADE, MADE)
                        .state())
                .isEqualTo(DeliveryState.PARKED);
    }

    @Test
    void keepsHowItWentWhenItWasTaken() {
        assertThat(Settlement.of(new Reply.Accepted("smtp", "250 ok"), 1, MADE, MADE))
                .isEqualTo(new Settlement(DeliveryState.SENT, "smtp", "250 ok", MADE));
    }
}
