package org.neutralspine.progression;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.audit.Audit;
import org.neutralspine.intake.CareRelations;
import org.neutralspine.intake.Episode;
import org.neutralspine.intake.Episodes;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.IdempotencyKeys;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.UseCase;
import org.neutralspine.kernel.Violations;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.program.Change;
import org.neutralspine.program.EditProgram;
import org.neutralspine.program.Prescription;
import org.neutralspine.program.ProgramVersion;
import org.neutralspine.program.Programs;

/**
 * Accepts or declines what is proposed, one or many at once; all of them or none. What is accepted becomes one new version of
 * each patient's program from tomorrow, through the same checks as an edit.
 */
@UseCase
public class DecideProposals {

    private static final int MOST = 200;
    private static final int LONGEST_REASON = 500;

    private final KnowledgeBase knowledge;
    private final Episodes episodes;
    private final Programs programs;
    private final Proposals proposals;
    private final EditProgram edit;
    private final IdempotencyKeys keys;
    private final CareRelations relations;
    private final Audit audit;
    private final Clock clock;

    /** Over the kept proposals; {@code zone} is the hospital's. */
    @Inject
    public DecideProposals(
            KnowledgeBase knowledge,
            Episodes episodes,
            Programs programs,
            Proposals proposals,
            EditProgram edit,
            IdempotencyKeys keys,
            CareRelations relations,
            Audit audit,
            Clock clock,
            ZoneId zone) {
        this.knowledge = knowledge;
        this.episodes = episodes;
        this.programs = programs;
        this.proposals = proposals;
        this.edit = edit;
        this.keys = keys;
        this.relations = relations;
        this.audit = audit;
        this.clock = clock.withZone(zone);
    }

    /**
     * Accepts proposals of one or several patients.
     *
     * @param key the sender's Idempotency-Key; the same key and ids within 48 h give the same versions back
     * @return the versions that come into force, one for each patient
     * @throws Refusal.Conflict {@code proposal-answered}; {@code program-changed} when the program is another one since; and
     *     what an edit refuses, with its reasons
     */
    public List<ProgramVersion> accept(Actor actor, List<UUID> ids, @Nullable String key) {
        List<KeptProposal> held = hold(actor, ids);
        String fingerprint = IdempotencyKeys.fingerprint(String.valueOf(ids));
        Optional<IdempotencyKeys.Key> named =
                Optional.ofNullable(key).map(text -> new IdempotencyKeys.Key("proposal-accept", text));
        if (named.flatMap(known -> keys.repeated(actor, known, fingerprint)).isPresent()) {
            return accepted(ids);
        }
        refuseAnswered(held);
        List<ProgramVersion> versions = new ArrayList<>();
        held.stream()
                .collect(groupingBy(kept -> kept.about().episodeId(), LinkedHashMap::new, toList()))
                .forEach((episode, own) -> versions.add(prescribe(actor, episode, own)));
        named.ifPresent(known -> keys.keep(actor, known, new IdempotencyKeys.Used(fingerprint, ids.get(0))));
        return versions;
    }

    /**
     * Declines proposals; the program stays.
     *
     * @param reason for the record, 1 to 500 characters
     */
    public void decline(Actor actor, List<UUID> ids, String reason) {
        List<KeptProposal> held = hold(actor, ids);
        new Violations().text(reason, "reason", LONGEST_REASON).refuse();
        refuseAnswered(held);
        KeptProposal.Answer answer = new KeptProposal.Answer(clock.instant(), actor.accountId(), reason, null);
        proposals.answer(ids, KeptProposal.State.DECLINED, answer);
        held.forEach(kept -> note(actor, "proposal.decline", kept));
    }

    private List<KeptProposal> hold(Actor actor, List<UUID> ids) {
        if (actor.role() != Role.PHYSIOTHERAPIST && actor.role() != Role.LEAD) {
            throw new Refusal.NotAllowed("The treating physiotherapist answers proposals.");
        }
        new Violations()
                .check(!ids.isEmpty() && ids.size() <= MOST, "ids", "must hold 1 to " + MOST)
                .check(new LinkedHashSet<>(ids).size() == ids.size(), "ids", "must hold each id once")
                .refuse();
        List<KeptProposal> held = proposals.hold(ids);
        if (held.size() < ids.size() || !held.stream().allMatch(kept -> relations.caresFor(actor, patientOf(kept)))) {
            throw new Refusal.NotFound("proposal");
        }
        return held;
    }

    private static void refuseAnswered(List<KeptProposal> held) {
        if (held.stream().anyMatch(kept -> kept.state() != KeptProposal.State.WAITING)) {
            throw new Refusal.Conflict(
                    "proposal-answered",
                    "Some of these do not wait any more: they were answered, or something newer took their place.",
                    List.of());
        }
    }

    private List<ProgramVersion> accepted(List<UUID> ids) {
        List<UUID> versions = proposals.hold(ids).stream()
                .map(KeptProposal::answer)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .map(KeptProposal.Answer::programId)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
        return programs.all(versions);
    }

    private ProgramVersion prescribe(Actor actor, UUID episodeId, List<KeptProposal> own) {
        episodes.open(patientOf(own.get(0)));
        ProgramVersion base = newest(episodeId);
        if (!own.stream().allMatch(kept -> kept.about().programId().equals(base.id()))) {
            throw new Refusal.Conflict(
                    "program-changed",
                    "The program was changed since this was proposed. Look at the new version and its proposals.",
                    List.of());
        }
        List<Change> wanted = new Steps(knowledge.catalogue())
                        .accepted(
                                prescriptions(base),
                                own.stream().map(KeptProposal::proposal).toList())
                        .stream()
                        .map(Change::keep)
                        .toList();
        ProgramVersion draft = edit.copy(actor, base.id());
        ProgramVersion edited = edit.edit(actor, draft.id(), draft.version(), wanted);
        ProgramVersion next = edit.prescribe(actor, edited.id(), edited.version(), tomorrow(base));
        close(actor, own, next);
        carryOver(episodeId, next);
        return next;
    }

    private void close(Actor actor, List<KeptProposal> own, ProgramVersion next) {
        KeptProposal.Answer answer = new KeptProposal.Answer(clock.instant(), actor.accountId(), null, next.id());
        proposals.answer(own.stream().map(KeptProposal::id).toList(), KeptProposal.State.ACCEPTED, answer);
        own.forEach(kept -> note(actor, "proposal.accept", kept));
    }

    /** What still waits is about the new version now, where that leaves its exercise. */
    private void carryOver(UUID episodeId, ProgramVersion next) {
        List<UUID> gone = new ArrayList<>();
        for (KeptProposal kept : proposals.waiting(episodeId)) {
            next.items().stream()
                    .filter(item -> item.prescription()
                            .exerciseId()
                            .equals(kept.proposal().exerciseId()))
                    .findFirst()
                    .ifPresentOrElse(
                            item -> proposals.carryOver(kept.id(), next.id(), item.id()), () -> gone.add(kept.id()));
        }
        proposals.supersede(gone);
    }

    private ProgramVersion newest(UUID episodeId) {
        return programs.ofEpisode(episodeId).stream()
                .filter(version -> version.state() != ProgramVersion.State.DRAFT)
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("proposal"));
    }

    private LocalDate tomorrow(ProgramVersion base) {
        LocalDate next = LocalDate.now(clock).plusDays(1);
        LocalDate begins = Objects.requireNonNull(base.prescribed(), "a draft").startsOn();
        return begins.isAfter(next) ? begins : next;
    }

    private static List<Prescription> prescriptions(ProgramVersion version) {
        return version.items().stream().map(ProgramVersion.Item::prescription).toList();
    }

    private void note(Actor actor, String action, KeptProposal kept) {
        audit.record(actor, action, Audit.Subject.of("proposal", kept.id(), patientOf(kept)));
    }

    private UUID patientOf(KeptProposal kept) {
        return episodes.find(kept.about().episodeId())
                .map(Episode::patientId)
                .orElseThrow(() -> new Refusal.NotFound("proposal"));
    }
}
