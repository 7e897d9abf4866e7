package org.neutralspine.intake;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.audit.Audit;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.UseCase;
import org.neutralspine.kernel.Violations;
import org.neutralspine.knowledge.KnowledgeBase;

/** A physician answers a request for clearance: grants it with scope and expiry, or refuses it with a reason. */
@UseCase
public class DecideClearance {

    private final KnowledgeBase knowledge;
    private final CareRecords records;
    private final Episodes episodes;
    private final Clearances clearances;
    private final CareRelations relations;
    private final Audit audit;
    private final Clock clock;

    /** Over the kept clearances; {@code zone} is the hospital's. */
    @Inject
    public DecideClearance(
            KnowledgeBase knowledge,
            CareRecords records,
            Episodes episodes,
            Clearances clearances,
            CareRelations relations,
            Audit audit,
            Clock clock,
            ZoneId zone) {
        this.knowledge = knowledge;
        this.records = records;
        this.episodes = episodes;
        this.clearances = clearances;
        this.relations = relations;
        this.audit = audit;
        this.clock = clock.withZone(zone);
    }

    /**
     * Grants it. A scope narrower than general exercise names phases: those told, else the phases of the day it was given.
     *
     * @param version of the clearance as it was read
     */
    public Clearance grant(Actor actor, UUID clearanceId, int version, Grant grant) {
        Clearance asked = awaited(actor, clearanceId);
        UUID patientId = patientOf(asked);
        CareRecord record = records.find(patientId).orElseThrow(() -> new Refusal.NotFound("patient"));
        check(grant, record);
        Set<String> phases =
                grant.phases().isEmpty() ? IntakeToday.phases(knowledge, record, grant.givenOn()) : grant.phases();
        Clearance.Document document = new Clearance.Document(
                grant.signatory(),
                grant.givenOn(),
                grant.expiresOn(),
                grant.scope(),
                phases,
                IntakeToday.needingClearance(knowledge, record));
        return decide(
                actor,
                asked,
                version,
                new Clearance.Decision(clock.instant(), actor.accountId(), grant.note(), document));
    }

    /**
     * Refuses it; whatever was granted before no longer counts.
     *
     * @param version of the clearance as it was read
     */
    public Clearance refuse(Actor actor, UUID clearanceId, int version, String reason) {
        Clearance asked = awaited(actor, clearanceId);
        new Violations().text(reason, "reason", 1000).refuse();
        return decide(actor, asked, version, new Clearance.Decision(clock.instant(), actor.accountId(), reason, null));
    }

    /** The clearance, if it is this physician's to decide and awaited. */
    private Clearance awaited(Actor actor, UUID clearanceId) {
        if (actor.role() != Role.PHYSICIAN) {
            throw new Refusal.NotAllowed("Physicians decide about clearances.");
        }
        Clearance clearance = clearances
                .find(clearanceId)
                .filter(found -> isFor(actor, found))
                .orElseThrow(() -> new Refusal.NotFound("clearance"));
        if (clearance.state() != Clearance.State.REQUESTED) {
            throw new Refusal.Conflict(
                    "clearance-decided",
                    "This request was answered already. A new one has to be asked for.",
                    List.of());
        }
        return clearance;
    }

    private boolean isFor(Actor actor, Clearance clearance) {
        UUID physician = clearance.request().physicianId();
        return physician == null
                ? relations.actsForOperatingTeam(actor.accountId())
                : physician.equals(actor.accountId());
    }

    private UUID patientOf(Clearance clearance) {
        return episodes.find(clearance.episodeId())
                .map(Episode::patientId)
                .orElseThrow(() -> new Refusal.NotFound("clearance"));
    }

    private void check(Grant grant, CareRecord record) {
        LocalDate today = LocalDate.now(clock);
        LocalDate operated = record.episode().surgeries().stream()
                .map(Episode.Surgery::operatedOn)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        new Violations()
                .text(grant.signatory(), "signatory", 200)
                .optionalText(grant.note(), "note", 1000)
                .check(!grant.givenOn().isAfter(today), "givenOn", "must not be after today")
                .check(!grant.givenOn().isBefore(operated), "givenOn", "must not be before the operation")
                .check(!grant.expiresOn().isBefore(today), "expiresOn", "must not be before today")
                .check(
                        !grant.scope().isEmpty() && Clearance.Document.SCOPES.containsAll(grant.scope()),
                        "scope",
                        "must hold one or more of " + String.join(", ", Clearance.Document.SCOPES))
                .check(phaseIds().containsAll(grant.phases()), "phases", "must be ids of phases")
                .refuse();
    }

    private List<String> phaseIds() {
        return knowledge.conditions().values().stream()
                .flatMap(condition -> condition.phases().stream())
                .map(phase -> phase.id())
                .toList();
    }

    private Clearance decide(Actor actor, Clearance asked, int version, Clearance.Decision decision) {
        Clearance decided = new Clearance(asked.id(), asked.episodeId(), asked.request(), decision, version);
        Clearance kept = clearances.decide(decided);
        String verb = decision.document() == null ? "clearance.refuse" : "clearance.grant";
        audit.record(actor, verb, Audit.Subject.of("clearance", kept.id(), patientOf(kept)));
        return kept;
    }

    /**
     * What is granted.
     *
     * @param signatory who signed the paper
     * @param givenOn its date, not before the operation
     * @param expiresOn its last day
     * @param scope one or more of {@link Clearance.Document#SCOPES}
     * @param phases ids of phases it names; empty for those of the day it was given
     * @param note in words
     */
    public record Grant(
            String signatory,
            LocalDate givenOn,
            LocalDate expiresOn,
            Set<String> scope,
            Set<String> phases,
            @Nullable String note) {}
}
