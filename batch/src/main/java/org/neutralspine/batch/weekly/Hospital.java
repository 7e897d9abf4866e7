package org.neutralspine.batch.weekly;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The hospital's clock: its day is everybody's. */
@Dependent
public class Hospital {

    private final Clock clock;

    /** Tells the time of {@code clock} in {@code zone}. */
    @Inject
    public Hospital(Clock clock, ZoneId zone) {
        this.clock = clock.withZone(zone);
    }

    /** The moment. */
    public Instant now() {
        return clock.instant();
    }

    /** Its day. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
