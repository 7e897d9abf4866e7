package org.neutralspine.batch.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** T2: a night that is asked for every ten minutes begins once a day, also where the clocks change, in both directions. */
class NightsEverywhereTest {

    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2028-01-01T00:00:00Z");

    @Test
    void beginsOnceADayAroundEveryChangeOfClocks() {
        int changes = 0;
        for (String id : ZoneId.getAvailableZoneIds()) {
            ZoneId zone = ZoneId.of(id);
            for (Instant change : changes(zone)) {
                changes++;
                for (int hour = 0; hour <= 4; hour++) {
                    beginsOnceADay(new NightSettings(hour), change, zone);
                }
            }
        }
        assertThat(changes).as("changes of clocks looked at").isGreaterThan(100);
    }

    private static void beginsOnceADay(NightSettings settings, Instant change, ZoneId zone) {
        Set<Instant> begun = new TreeSet<>();
        for (Instant now = change.minus(Duration.ofDays(2));
                now.isBefore(change.plus(Duration.ofDays(2)));
                now = now.plus(Duration.ofMinutes(10))) {
            Instant due = settings.lastDue(now, zone).orElseThrow();
            assertThat(due).isBeforeOrEqualTo(now);
            begun.add(due);
        }
        List<LocalDate> days =
                begun.stream().map(due -> LocalDate.ofInstant(due, zone)).toList();
        LocalDate first = days.get(0);
        assertThat(days)
                .as("%s at %s, hour %s", zone, change, settings.hour())
                .containsExactlyElementsOf(
                        first.datesUntil(first.plusDays(days.size())).toList());
    }

    private static List<Instant> changes(ZoneId zone) {
        List<Instant> changes = new ArrayList<>();
        ZoneOffsetTransition next = zone.getRules().nextTransition(FROM);
        while (next != null && next.getInstant().isBefore(UNTIL)) {
            changes.add(next.getInstant());
            next = zone.getRules().nextTransition(next.getInstant());
        }
        return changes;
    }
}
