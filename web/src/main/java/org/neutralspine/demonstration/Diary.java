package org.neutralspine.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;

/** What happens at the hospital, by the time it happens, so that the books are written in order. */
final class Diary {

    private final List<Entry> entries = new ArrayList<>();
    private final ZoneId zone;

    Diary(ZoneId zone) {
        this.zone = zone;
    }

    /** Plans something. */
    void at(LocalDate day, int minute, Runnable happens) {
        Instant at = day.atTime(minute / 60, minute % 60).atZone(zone).toInstant();
        entries.add(new Entry(at, happens));
    }

    /**
     * Lets it all happen until {@code now}; what was planned for later does not.
     *
     * @param clock travels along
     * @param books get one transaction for each entry: in a longer one each flush looks through all that was done before
     * @param percent is told how much has happened, 0 to 100
     */
    void happen(Instant now, TravellingClock clock, Books books, IntConsumer percent) {
        List<Entry> ahead = entries.stream()
                .filter(entry -> !entry.at().isAfter(now))
                .sorted(Comparator.comparing(Entry::at))
                .toList();
        int happened = 0;
        for (Entry entry : ahead) {
            books.inTransaction(() -> {
                clock.travelTo(entry.at());
                entry.happens().run();
                return entry;
            });
            happened++;
            percent.accept(100 * happened / ahead.size());
        }
    }

    private record Entry(Instant at, Runnable happens) {}
}
