package org.neutralspine.program;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.neutralspine.audit.Audit;
import org.neutralspine.intake.CareRelations;
import org.neutralspine.intake.Episode;
import org.neutralspine.intake.Episodes;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.UseCase;

/** Looks at the versions of a patient's program, for clinicians; patients see theirs on the page of the day. */
@UseCase
public class ReadPrograms {

    private final Programs programs;
    private final Episodes episodes;
    private final CareRelations relations;
    private final Audit audit;

    /** Over the kept programs. */
    @Inject
    public ReadPrograms(Programs programs, Episodes episodes, CareRelations relations, Audit audit) {
        this.programs = programs;
        this.episodes = episodes;
        this.relations = relations;
        this.audit = audit;
    }

    /** One version. */
    public ProgramVersion read(Actor actor, UUID programId) {
        ProgramVersion found = reach(actor, programId, programs, episodes, relations);
        audit.record(actor, "program.read", Audit.Subject.of("program", programId, patientOf(found, episodes)));
        return found;
    }

    /** Every version of the present episode, newest first. */
    public List<ProgramVersion> history(Actor actor, UUID patientId) {
        relations.require(actor, patientId);
        mustBeClinician(actor);
        Episode episode = episodes.current(patientId).orElseThrow(() -> new Refusal.NotFound("patient"));
        audit.record(actor, "program.list", Audit.Subject.patient(patientId));
        return programs.ofEpisode(episode.id());
    }

    /** The version to train by on a day, to be handed to the patient on paper. */
    public ProgramVersion handout(Actor actor, UUID patientId, LocalDate day) {
        relations.require(actor, patientId);
        mustBeClinician(actor);
        Episode episode = episodes.current(patientId).orElseThrow(() -> new Refusal.NotFound("patient"));
        ProgramVersion found = programs.ofEpisode(episode.id()).stream()
                .filter(version -> version.inForceOn(day))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("program"));
        audit.record(actor, "program.handout", Audit.Subject.of("program", found.id(), patientId));
        return found;
    }

    /** What a version changes against the last one prescribed before it. */
    public Difference difference(Actor actor, UUID programId) {
        ProgramVersion version = read(actor, programId);
        List<Prescription> before = programs.ofEpisode(version.episodeId()).stream()
                .filter(other -> other.number() < version.number() && other.state() != ProgramVersion.State.DRAFT)
                .findFirst()
                .map(Difference::prescriptions)
                .orElse(List.of());
        return Difference.between(before, Difference.prescriptions(version));
    }

    static ProgramVersion reach(
            Actor actor, UUID programId, Programs programs, Episodes episodes, CareRelations relations) {
        ProgramVersion found = programs.find(programId).orElseThrow(() -> new Refusal.NotFound("program"));
        if (!relations.caresFor(actor, patientOf(found, episodes))) {
            throw new Refusal.NotFound("program");
        }
        mustBeClinician(actor);
        return found;
    }

    static UUID patientOf(ProgramVersion version, Episodes episodes) {
        return episodes.find(version.episodeId())
                .map(Episode::patientId)
                .orElseThrow(() -> new Refusal.NotFound("program"));
    }

    static void mustBeClinician(Actor actor) {
        if (actor.role() == Role.PATIENT) {
            throw new Refusal.NotAllowed("Clinicians look at versions of a program.");
        }
    }

    static void mustPrescribe(Actor actor) {
        if (actor.role() != Role.PHYSIOTHERAPIST && actor.role() != Role.LEAD) {
            throw new Refusal.NotAllowed("The treating physiotherapist makes the program.");
        }
    }
}
