package org.neutralspine.program;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.neutralspine.audit.Audit;
import org.neutralspine.intake.CareFacts;
import org.neutralspine.intake.CareRecord;
import org.neutralspine.intake.CareRecords;
import org.neutralspine.intake.CareRelations;
import org.neutralspine.intake.Episodes;
import org.neutralspine.intake.GrantedOverride;
import org.neutralspine.intake.GrantedOverride.Ended;
import org.neutralspine.intake.GrantedOverride.Grant;
import org.neutralspine.intake.GrantedOverride.Second;
import org.neutralspine.intake.GrantedOverride.State;
import org.neutralspine.intake.GrantedOverride.Why;
import org.neutralspine.intake.Overrides;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.UseCase;
import org.neutralspine.kernel.Violations;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.program.Overriding.Permission;

/** Allows a blocked exercise for one patient for some weeks, on one's own responsibility; stands beside it; takes it back. */
@UseCase
public class OverrideExercise {

    private final KnowledgeBase knowledge;
    private final CareRecords records;
    private final Episodes episodes;
    private final Overrides overrides;
    private final CareRelations relations;
    private final Audit audit;
    private final Clock clock;

    /** Over the kept overrides; {@code zone} is the hospital's. */
    @Inject
    public OverrideExercise(
            KnowledgeBase knowledge,
            CareRecords records,
            Episodes episodes,
            Overrides overrides,
            CareRelations relations,
            Audit audit,
            Clock clock,
            ZoneId zone) {
        this.knowledge = knowledge;
        this.records = records;
        this.episodes = episodes;
        this.overrides = overrides;
        this.relations = relations;
        this.audit = audit;
        this.clock = clock.withZone(zone);
    }

    /**
     * Gives one. What speaks against the exercise today is lifted, and nothing that comes later.
     *
     * @throws Refusal.Conflict {@code override-impossible} for a hard stop, or where nothing is to be overridden
     */
    public GrantedOverride grant(Actor actor, UUID patientId, Wanted wanted) {
        relations.require(actor, patientId);
        mustBeClinician(actor);
        UUID episode = episodes.open(patientId).id();
        CareRecord record = endStale(patientId);
        Appraisal appraisal = appraisal(record, wanted.exerciseId());
        Permission permission = permitted(actor, appraisal);
        check(wanted);
        GrantedOverride given = new GrantedOverride(
                UUID.randomUUID(),
                episode,
                wanted.exerciseId(),
                Overriding.grounds(appraisal),
                new Grant(
                        clock.instant(), actor.accountId(), permission.enforcement(), wanted.reason(), wanted.until()),
                new Second(Overriding.needsSecond(knowledge, appraisal), null, null),
                CareFacts.key(record),
                null);
        overrides.add(given);
        audit.record(actor, "override.grant", Audit.Subject.of("override", given.id(), patientId));
        return given;
    }

    /** Another clinician, who could have given it, stands beside it. */
    public GrantedOverride confirm(Actor actor, UUID id) {
        GrantedOverride given = find(actor, id);
        UUID patientId = patientOf(given);
        boolean surgeons = relations.actsForOperatingTeam(actor.accountId());
        Permission permission = given.grant().enforcement() == Permission.SURGEON.enforcement()
                ? Permission.SURGEON
                : Permission.CLINICIAN;
        if (given.grant().by().equals(actor.accountId()) || !permission.allows(actor.role(), surgeons)) {
            throw new Refusal.NotAllowed("Another clinician who could have given this override stands beside it.");
        }
        episodes.hold(given.episodeId());
        if (stateOf(given, endStale(patientId)) != State.AWAITS_SECOND) {
            throw new Refusal.Conflict("override-settled", "Nobody is awaited for this override now.", List.of());
        }
        overrides.confirm(id, actor.accountId(), clock.instant());
        audit.record(actor, "override.confirm", Audit.Subject.of("override", id, patientId));
        return overrides.find(id).orElse(given);
    }

    /** Ends it now; ended twice is ended once. */
    public GrantedOverride takeBack(Actor actor, UUID id) {
        GrantedOverride given = find(actor, id);
        if (given.ended() == null) {
            overrides.end(id, new Ended(clock.instant(), actor.accountId(), Why.TAKEN_BACK));
            audit.record(actor, "override.end", Audit.Subject.of("override", id, patientOf(given)));
        }
        return overrides.find(id).orElse(given);
    }

    /** All of the present episode, newest first, as they stand today. */
    public List<Standing> list(Actor actor, UUID patientId) {
        relations.require(actor, patientId);
        mustBeClinician(actor);
        CareRecord record = endStale(patientId);
        audit.record(actor, "override.list", Audit.Subject.patient(patientId));
        return record.overrides().stream()
                .map(given -> new Standing(given, stateOf(given, record)))
                .toList();
    }

    /** Who may override the exercise now, and whether this actor is one of them. */
    public Answer ask(Actor actor, UUID patientId, String exerciseId) {
        relations.require(actor, patientId);
        mustBeClinician(actor);
        CareRecord record = records.find(patientId).orElseThrow(() -> new Refusal.NotFound("patient"));
        Appraisal appraisal = appraisal(record, exerciseId);
        Permission permission = Overriding.permission(knowledge, appraisal);
        audit.record(actor, "override.ask", Audit.Subject.patient(patientId));
        return new Answer(
                permission,
                permission.allows(actor.role(), relations.actsForOperatingTeam(actor.accountId())),
                Overriding.needsSecond(knowledge, appraisal),
                LocalDate.now(clock).plusWeeks(Overriding.maxWeeks(knowledge)),
                appraisal);
    }

    private Permission permitted(Actor actor, Appraisal appraisal) {
        Permission permission = Overriding.permission(knowledge, appraisal);
        if (permission == Permission.NEVER || permission == Permission.NOT_NEEDED) {
            String why = permission == Permission.NEVER
                    ? "Nobody can override this. Only changed facts change it: a new examination, date or clearance."
                    : "Nothing speaks against this exercise now.";
            throw new Refusal.Conflict("override-impossible", why, List.of());
        }
        if (!permission.allows(actor.role(), relations.actsForOperatingTeam(actor.accountId()))) {
            throw new Refusal.NotAllowed(
                    permission == Permission.SURGEON
                            ? "Only the surgeon, or a physician who acts for the surgeon, may override this."
                            : "A physiotherapist or a physician overrides this, by their own login.");
        }
        return permission;
    }

    private Appraisal appraisal(CareRecord record, String exerciseId) {
        Preview preview = CarePrograms.decide(knowledge, record, LocalDate.now(clock));
        CarePrograms.refuseWithheld(preview);
        Appraisal appraisal = preview.appraisals().get(exerciseId);
        if (appraisal == null) {
            throw new Refusal.Invalid("exerciseId", "must be the id of an exercise");
        }
        return appraisal;
    }

    private void check(Wanted wanted) {
        LocalDate today = LocalDate.now(clock);
        int weeks = Overriding.maxWeeks(knowledge);
        new Violations()
                .text(wanted.reason(), "reason", 1000)
                .check(
                        !wanted.until().isBefore(today) && !wanted.until().isAfter(today.plusWeeks(weeks)),
                        "until",
                        "must be a day from today to " + weeks + " weeks ahead")
                .check(wanted.patientInformed(), "patientInformed", "must be true: tell the patient first")
                .refuse();
    }

    /** The record after overrides that new facts ended were marked so; they do not come back with the old facts. */
    private CareRecord endStale(UUID patientId) {
        CareRecord record = records.find(patientId).orElseThrow(() -> new Refusal.NotFound("patient"));
        UUID facts = CareFacts.key(record);
        List<UUID> stale = record.overrides().stream()
                .filter(given -> given.ended() == null && !given.factsKey().equals(facts))
                .map(GrantedOverride::id)
                .toList();
        stale.forEach(id -> overrides.end(id, new Ended(clock.instant(), null, Why.NEW_FACTS)));
        return stale.isEmpty() ? record : records.find(patientId).orElse(record);
    }

    private State stateOf(GrantedOverride given, CareRecord record) {
        return given.stateOn(LocalDate.now(clock), CareFacts.key(record));
    }

    private GrantedOverride find(Actor actor, UUID id) {
        mustBeClinician(actor);
        return overrides
                .find(id)
                .filter(given -> relations.caresFor(actor, patientOf(given)))
                .orElseThrow(() -> new Refusal.NotFound("override"));
    }

    private UUID patientOf(GrantedOverride given) {
        return episodes.find(given.episodeId())
                .orElseThrow(() -> new Refusal.NotFound("override"))
                .patientId();
    }

    private static void mustBeClinician(Actor actor) {
        if (actor.role() == Role.PATIENT || actor.role() == Role.ADMIN) {
            throw new Refusal.NotAllowed("Clinicians handle overrides.");
        }
    }

    /**
     * What is asked for.
     *
     * @param exerciseId which exercise
     * @param reason why, in words
     * @param until its last day, at most OVR-01's weeks ahead
     * @param patientInformed whether the patient was told that this is an individual decision
     */
    public record Wanted(String exerciseId, String reason, LocalDate until, boolean patientInformed) {}

    /**
     * An override as it stands today.
     *
     * @param given the override
     * @param state where it stands
     */
    public record Standing(GrantedOverride given, State state) {}

    /**
     * What can be done about a blocked exercise.
     *
     * @param permission who may override
     * @param mine whether the one who asks may
     * @param needsSecond whether a second clinician has to stand beside it
     * @param latest the last possible day
     * @param appraisal what speaks against it
     */
    public record Answer(
            Permission permission, boolean mine, boolean needsSecond, LocalDate latest, Appraisal appraisal) {}
}
