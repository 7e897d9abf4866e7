package org.neutralspine.session;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.audit.Audit;
import org.neutralspine.intake.CareRelations;
import org.neutralspine.intake.Episode;
import org.neutralspine.intake.Episodes;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.IdempotencyKeys;
import org.neutralspine.kernel.Nrs;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.UseCase;
import org.neutralspine.session.FollowUp.After;

/** Keeps how the pain was a day or two after training; what follows from that day is decided anew. */
@UseCase
public class AnswerFollowUp {

    private final Episodes episodes;
    private final SessionLogs sessions;
    private final FollowUps followUps;
    private final IdempotencyKeys keys;
    private final SessionReviews reviews;
    private final CareRelations relations;
    private final Audit audit;
    private final Clock clock;

    /** Over the kept answers; {@code zone} is the hospital's. */
    @Inject
    public AnswerFollowUp(
            Episodes episodes,
            SessionLogs sessions,
            FollowUps followUps,
            IdempotencyKeys keys,
            SessionReviews reviews,
            CareRelations relations,
            Audit audit,
            Clock clock,
            ZoneId zone) {
        this.episodes = episodes;
        this.sessions = sessions;
        this.followUps = followUps;
        this.keys = keys;
        this.reviews = reviews;
        this.relations = relations;
        this.audit = audit;
        this.clock = clock.withZone(zone);
    }

    /** What was told about the day of a session. */
    public List<FollowUp> list(Actor actor, UUID sessionId) {
        Reached reached = reach(actor, sessionId);
        audit.record(actor, "follow-up.list", Audit.Subject.of("session", sessionId, reached.patientId()));
        return ofDay(reached.log());
    }

    /**
     * Keeps an answer about the day of a session.
     *
     * @param key the sender's Idempotency-Key; the same key and answer within 48 h gives the same answer back
     * @throws Refusal.Conflict {@code follow-up-closed} before its day or more than four days after the training,
     *     {@code follow-up-answered} when it was told before: then it can be corrected
     */
    public FollowUp answer(Actor actor, UUID sessionId, After after, Nrs pain, @Nullable String key) {
        Reached reached = reach(actor, sessionId);
        LogSession.mayWrite(actor);
        episodes.open(reached.patientId());
        String fingerprint = IdempotencyKeys.fingerprint(sessionId + "|" + after + "|" + pain.value());
        Optional<IdempotencyKeys.Key> named =
                Optional.ofNullable(key).map(text -> new IdempotencyKeys.Key("follow-up", text));
        Optional<FollowUp> before =
                named.flatMap(known -> keys.repeated(actor, known, fingerprint)).flatMap(followUps::find);
        if (before.isPresent()) {
            return before.get();
        }
        FollowUp answer = checked(actor, reached.log(), after, pain);
        followUps.add(answer);
        named.ifPresent(known -> keys.keep(actor, known, new IdempotencyKeys.Used(fingerprint, answer.id())));
        audit.record(actor, "follow-up.answer", Audit.Subject.of("follow-up", answer.id(), reached.patientId()));
        reviews.review(actor, reached.patientId(), reached.log(), SessionReviews.Cause.FOLLOW_UP);
        return answer;
    }

    /**
     * Replaces an answer within two days.
     *
     * @param version of the answer as it was read
     * @throws Refusal.Conflict {@code follow-up-settled} after two days
     */
    public FollowUp correct(Actor actor, UUID sessionId, After after, int version, Nrs pain) {
        Reached reached = reach(actor, sessionId);
        LogSession.mayWrite(actor);
        episodes.open(reached.patientId());
        FollowUp former = ofDay(reached.log()).stream()
                .filter(answer -> answer.after() == after)
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("answer"));
        Instant now = clock.instant();
        if (now.isAfter(former.answeredAt().plus(CorrectSession.CORRECTABLE))) {
            throw new Refusal.Conflict("follow-up-settled", "An answer can be corrected for 48 hours.", List.of());
        }
        FollowUp next = former.saying(pain, version);
        FollowUp kept = followUps.correct(
                next,
                new SessionLogs.Correction(
                        now, actor.accountId(), String.valueOf(former.pain().value())));
        audit.record(actor, "follow-up.correct", Audit.Subject.of("follow-up", kept.id(), reached.patientId()));
        reviews.review(actor, reached.patientId(), reached.log(), SessionReviews.Cause.FOLLOW_UP);
        return kept;
    }

    private FollowUp checked(Actor actor, SessionLog log, After after, Nrs pain) {
        refuseClosed(log.day(), after);
        refuseAnswered(log, after);
        return new FollowUp(
                UUID.randomUUID(), log.episodeId(), log.day(), after, pain, clock.instant(), actor.accountId(), 0);
    }

    private void refuseClosed(LocalDate day, After after) {
        if (!FlareCheck.isOpen(day, after, LocalDate.now(clock))) {
            throw new Refusal.Conflict(
                    "follow-up-closed",
                    "This can be answered from " + after.from(day) + " to " + day.plusDays(FlareCheck.OPEN_DAYS) + ".",
                    List.of());
        }
    }

    private void refuseAnswered(SessionLog log, After after) {
        if (ofDay(log).stream().anyMatch(answer -> answer.after() == after)) {
            throw new Refusal.Conflict(
                    "follow-up-answered", "This is answered already. Correct the earlier answer instead.", List.of());
        }
    }

    private List<FollowUp> ofDay(SessionLog log) {
        return followUps.between(log.episodeId(), log.day(), log.day());
    }

    private record Reached(SessionLog log, UUID patientId) {}

    private Reached reach(Actor actor, UUID sessionId) {
        SessionLog log = sessions.find(sessionId).orElseThrow(() -> new Refusal.NotFound("session"));
        UUID patientId = episodes.find(log.episodeId())
                .map(Episode::patientId)
                .orElseThrow(() -> new Refusal.NotFound("session"));
        if (!relations.caresFor(actor, patientId)) {
            throw new Refusal.NotFound("session");
        }
        return new Reached(log, patientId);
    }
}
