package org.neutralspine.session;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neutralspine.audit.Audit;
import org.neutralspine.intake.CareRelations;
import org.neutralspine.intake.Episode;
import org.neutralspine.intake.Episodes;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.IdempotencyKeys;
import org.neutralspine.kernel.IdempotencyKeys.Used;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.UseCase;
import org.neutralspine.kernel.Violation;
import org.neutralspine.program.ProgramVersion;
import org.neutralspine.program.Programs;
import org.neutralspine.session.SessionLogs.Slot;

/** Writes down what a patient did; the same slot, or the same request, counts once. */
@UseCase
public class LogSession {

    private static final Duration OLDEST = Duration.ofDays(14);
    private static final Duration CLOCK_LEEWAY = Duration.ofMinutes(5);

    private final Episodes episodes;
    private final Programs programs;
    private final SessionLogs sessions;
    private final IdempotencyKeys keys;
    private final SessionReviews reviews;
    private final CareRelations relations;
    private final Audit audit;
    private final Clock clock;

    /** Over the kept sessions; {@code zone} is the hospital's. */
    @Inject
    public LogSession(
            Episodes episodes,
            Programs programs,
            SessionLogs sessions,
            IdempotencyKeys keys,
            SessionReviews reviews,
            CareRelations relations,
            Audit audit,
            Clock clock,
            ZoneId zone) {
        this.episodes = episodes;
        this.programs = programs;
        this.sessions = sessions;
        this.keys = keys;
        this.reviews = reviews;
        this.relations = relations;
        this.audit = audit;
        this.clock = clock.withZone(zone);
    }

    /**
     * Keeps a session of the last fourteen days and what follows from it.
     *
     * @param key the sender's Idempotency-Key; the same key and form within 48 h answers with the same session
     * @throws Refusal.Conflict {@code slot-logged} when a bout is logged already, {@code no-program} when nothing was
     *     prescribed for that day
     */
    public SessionLog log(Actor actor, UUID patientId, SessionForm form, @Nullable String key) {
        relations.require(actor, patientId);
        mayWrite(actor);
        Episode episode = episodes.open(patientId);
        Optional<IdempotencyKeys.Key> named =
                Optional.ofNullable(key).map(text -> new IdempotencyKeys.Key("session", text));
        String fingerprint = IdempotencyKeys.fingerprint(patientId + "|" + form);
        Optional<SessionLog> before =
                named.flatMap(known -> keys.repeated(actor, known, fingerprint)).flatMap(sessions::find);
        if (before.isPresent()) {
            return before.get();
        }
        SessionLog log = checked(actor, episode, form);
        sessions.add(log, key);
        named.ifPresent(known -> keys.keep(actor, known, new Used(fingerprint, log.id())));
        audit.record(actor, "session.log", Audit.Subject.of("session", log.id(), patientId));
        reviews.review(actor, patientId, log, SessionReviews.Cause.LOGGED);
        return sessions.find(log.id()).orElse(log);
    }

    private SessionLog checked(Actor actor, Episode episode, SessionForm form) {
        Instant now = clock.instant();
        Instant doneAt = form.doneAt() == null ? now : form.doneAt();
        if (doneAt.isAfter(now.plus(CLOCK_LEEWAY)) || doneAt.isBefore(now.minus(OLDEST))) {
            throw new Refusal.Invalid("doneAt", "must lie within the last fourteen days");
        }
        LocalDate day = LocalDate.ofInstant(doneAt, clock.getZone());
        ProgramVersion program = programs.inForce(episode.id(), day)
                .orElseThrow(
                        () -> new Refusal.Conflict("no-program", "No program was in force on that day.", List.of()));
        SessionCheck.refuseIfWrong(form, program);
        refuseTaken(form, sessions.taken(itemIds(form), day, null));
        SessionLog.Entry entry = new SessionLog.Entry(doneAt, now, actor.accountId());
        return new SessionLog(
                UUID.randomUUID(), episode.id(), program.id(), day, form.feeling(), entry, form.exercises(), 0);
    }

    static Set<UUID> itemIds(SessionForm form) {
        return form.exercises().stream().map(SessionLog.ExerciseLog::itemId).collect(Collectors.toSet());
    }

    static void refuseTaken(SessionForm form, Set<Slot> taken) {
        List<Violation> twice = new ArrayList<>();
        for (int i = 0; i < form.exercises().size(); i++) {
            SessionLog.ExerciseLog entry = form.exercises().get(i);
            if (taken.contains(new Slot(entry.itemId(), entry.bout()))) {
                twice.add(new Violation("exercises[" + i + "].bout", "is logged already for that day"));
            }
        }
        if (!twice.isEmpty()) {
            throw new Refusal.Conflict(
                    "slot-logged", "Some of this is logged already. Correct the earlier entry instead.", twice);
        }
    }

    static void mayWrite(Actor actor) {
        if (actor.role() == Role.PHYSICIAN) {
            throw new Refusal.NotAllowed("The patient, or the physiotherapist for them, logs a session.");
        }
    }
}
