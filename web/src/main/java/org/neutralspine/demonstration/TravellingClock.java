package org.neutralspine.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The clock of the generator's own use cases: it stands where the story is. Clocks derived for another zone travel with
 * it. Nobody else ever sees it.
 */
final class TravellingClock extends Clock {

    private final Place place;
    private final ZoneId zone;

    private TravellingClock(Place place, ZoneId zone) {
        this.place = place;
        this.zone = zone;
    }

    static TravellingClock at(Instant instant) {
        return new TravellingClock(new Place(instant), ZoneOffset.UTC);
    }

    void travelTo(Instant instant) {
        place.now = instant;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TravellingClock(place, other);
    }

    @Override
    public Instant instant() {
        return place.now;
    }

    /** Where the story is; shared by all clocks that travel together. */
    private static final class Place {
        private Instant now;

        private Place(Instant now) {
            this.now = now;
        }
    }
}
