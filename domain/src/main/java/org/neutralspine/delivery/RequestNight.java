package org.neutralspine.delivery;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.audit.Audit;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.UseCase;

/** The administrator asks for the night's work of a day; asking again is harmless. */
@UseCase
public class RequestNight {

    private static final int DAYS_BACK = 7;

    private final Runs runs;
    private final Audit audit;
    private final Clock clock;

    /** Queues runs in {@code runs}; days are days in {@code zone}. */
    @Inject
    public RequestNight(Runs runs, Audit audit, Clock clock, ZoneId zone) {
        this.runs = runs;
        this.audit = audit;
        this.clock = clock.withZone(zone);
    }

    /** Queues the night before the morning of {@code day}, written like {@code 2026-11-16}; today when absent. */
    public UUID request(Actor actor, @Nullable String day) {
        if (actor.role() != Role.ADMIN) {
            throw new Refusal.NotAllowed("Only an administrator starts the night's work.");
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate wanted = day == null ? today : read(day);
        if (wanted.isAfter(today) || wanted.isBefore(today.minusDays(DAYS_BACK))) {
            throw new Refusal.Invalid("day", "must be today or one of the seven days before, until " + today);
        }
        UUID run = runs.request(Task.nightly(wanted), actor.accountId(), clock.instant());
        audit.record(actor, "night.request", Audit.Subject.general("job", run.toString()));
        return run;
    }

    private static LocalDate read(String day) {
        try {
            return LocalDate.parse(day);
        } catch (java.time.format.DateTimeParseException e) {
            throw new Refusal.Invalid("day", "must be a day written like 2026-11-16");
        }
    }
}
