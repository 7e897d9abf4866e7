package org.neutralspine.batch.schedule;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.neutralspine.delivery.Deliveries;
import org.neutralspine.delivery.Recipients;
import org.neutralspine.delivery.Run;
import org.neutralspine.delivery.Runs;
import org.neutralspine.delivery.Task;
import org.neutralspine.kernel.TrainingWeek;

/** The decisions of a night shift, each in a transaction of its own. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Shift {

    /** How long a run may be silent before its process counts as gone. */
    static final Duration LEASE = Duration.ofSeconds(30);

    private final Runs runs;
    private final Deliveries deliveries;
    private final Recipients recipients;
    private final Clock clock;
    private final ZoneId zone;

    /** Decides on {@code runs} and {@code deliveries} as {@code zone} has day and night. */
    @Inject
    public Shift(Runs runs, Deliveries deliveries, Recipients recipients, Clock clock, ZoneId zone) {
        this.runs = runs;
        this.deliveries = deliveries;
        this.recipients = recipients;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Asks for what the night's hour is for, if that has passed without: the night itself, and last week's reports of those
     * whose day has come. After days without a server the latest night tells of all of them.
     */
    public void askForTheNight() {
        Instant now = clock.instant();
        NightSettings.from(ConfigProvider.getConfig()).lastDue(now, zone).ifPresent(due -> {
            LocalDate morning = due.atZone(zone).toLocalDate();
            ask(Task.weekly(TrainingWeek.of(morning).previous(), morning), due, now);
            ask(Task.nightly(morning), due, now);
        });
    }

    private void ask(Task task, Instant due, Instant now) {
        boolean wanted = !task.job().equals(Task.WEEKLY_REPORT) || recipients.weeklyDue(task) > 0;
        if (wanted && Retry.mayAsk(runs.since(task, due), now)) {
            runs.request(task, null, now);
        }
    }

    /** Asks for a run for each job and week with a delivery that waits for its next attempt, if none is on its way. */
    public void askForWhatIsDue() {
        Instant now = clock.instant();
        for (Task task : deliveries.withDue(now)) {
            if (!runs.onItsWay(task.job(), task.week())) {
                runs.request(task, null, now);
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
        runs.end(run.id(), status, deliveries.sent(run.task()), clock.instant());
    }
}
