package org.neutralspine.batch.schedule;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.neutralspine.delivery.Deliveries;
import org.neutralspine.delivery.Run;
import org.neutralspine.delivery.Runs;
import org.neutralspine.kernel.TrainingWeek;

/** The decisions of a night shift, each in a transaction of its own. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Shift {

    /** How long a run may be silent before its process counts as gone. */
    static final Duration LEASE = Duration.ofSeconds(30);

    private final Runs runs;
    private final Deliveries deliveries;
    private final Clock clock;
    private final ZoneId zone;

    /** Decides on {@code runs} and {@code deliveries} as {@code zone} has day and night. */
    @Inject
    public Shift(Runs runs, Deliveries deliveries, Clock clock, ZoneId zone) {
        this.runs = runs;
        this.deliveries = deliveries;
        this.clock = clock;
        this.zone = zone;
    }

    /** Asks for last week's report if the night's hour has passed without; also after days without a server. */
    public void askForTheNight() {
        Instant now = clock.instant();
        TrainingWeek last = TrainingWeek.of(now.atZone(zone).toLocalDate()).previous();
        NightSettings.from(ConfigProvider.getConfig())
                .lastDue(now, zone)
                .filter(due -> !due.isBefore(last.end(zone)))
                .filter(due -> !runs.requestedSince(last, due))
                .ifPresent(due -> runs.request(last, null, now));
    }

    /** Asks for a run for each week with a delivery that waits for its next attempt, if none is on its way. */
    public void askForWhatIsDue() {
        Instant now = clock.instant();
        for (TrainingWeek week : deliveries.weeksWithDue(now)) {
            if (!runs.onItsWay(week)) {
                runs.request(week, null, now);
            }
        }
    }

    /** Takes over a run whose process is gone, and frees the deliveries it held. */
    public Optional<Run> takeOver() {
        Optional<Run> orphan = runs.takeOver(clock.instant(), LEASE);
        orphan.ifPresent(run -> deliveries.release(run.id(), clock.instant()));
        return orphan;
    }

    /** Starts the next run in the queue. */
    public Optional<Run> next() {
        return runs.startNext(clock.instant(), LEASE);
    }

    /** Remembers the engine's number. */
    public void executing(UUID run, long execution) {
        runs.executing(run, execution);
    }

    /** Says that the run's process is alive. */
    public void beat(UUID run) {
        runs.beat(run, clock.instant(), LEASE);
    }

    /** Ends a run. */
    public void end(Run run, Run.Status status) {
        runs.end(run.id(), status, deliveries.sent(run.week()), clock.instant());
    }
}
