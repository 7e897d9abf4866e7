package org.neutralspine.delivery;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.audit.Audit;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.kernel.UseCase;

/** The administrator asks for the weekly report of a week that is over; asking again is harmless. */
@UseCase
public class RequestWeeklyReport {

    private final Runs runs;
    private final Audit audit;
    private final Clock clock;
    private final ZoneId zone;

    /** Queues runs in {@code runs}; a week is over when it is over in {@code zone}. */
    @Inject
    public RequestWeeklyReport(Runs runs, Audit audit, Clock clock, ZoneId zone) {
        this.runs = runs;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    /** Queues a run for the week written like {@code 2026-W46} and gives its id. */
    public UUID request(Actor actor, @Nullable String week) {
        if (actor.role() != Role.ADMIN) {
            throw new Refusal.NotAllowed("Only an administrator starts jobs.");
        }
        TrainingWeek wanted = WrittenWeek.read(week);
        if (wanted.end(zone).isAfter(clock.instant())) {
            throw new Refusal.Invalid(
                    "week",
                    "must be over; the last one that is: "
                            + TrainingWeek.of(clock.instant().atZone(zone).toLocalDate())
                                    .previous());
        }
        UUID run = runs.request(Task.weekly(wanted), actor.accountId(), clock.instant());
        audit.record(actor, "report.request", Audit.Subject.general("job", run.toString()));
        return run;
    }
}
