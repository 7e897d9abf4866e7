package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.program.Prescription;
import org.neutralspine.progression.Proposal;
import org.neutralspine.progression.ProposalKind;
import org.neutralspine.progression.ReadProposals;
import org.neutralspine.progression.ReadProposals.Waiting;
import org.neutralspine.report.PatientWeek;
import org.neutralspine.report.WatchCaseload;
import org.neutralspine.web.page.view.FormError;
import org.neutralspine.web.page.view.ProposalsView;
import org.neutralspine.web.page.view.Tag;

/** Says proposals in words, by patient. */
@Dependent
public class ProposalRows {

    private final KnowledgeBase knowledge;
    private final ReadProposals reading;
    private final WatchCaseload caseloads;
    private final Words words = Words.english();

    /** Over the use cases. */
    @Inject
    public ProposalRows(KnowledgeBase knowledge, ReadProposals reading, WatchCaseload caseloads) {
        this.knowledge = knowledge;
        this.reading = reading;
        this.caseloads = caseloads;
    }

    ProposalsView view(Visit visit, List<FormError> errors) {
        Map<UUID, PatientWeek.Who> people = people(visit);
        Map<UUID, List<Waiting>> byPatient = reading.ofCaseload(visit.actor()).stream()
                .collect(Collectors.groupingBy(Waiting::patientId, LinkedHashMap::new, Collectors.toList()));
        List<String> chosen = visit.typed().all("id");
        List<ProposalsView.Patient> patients = byPatient.entrySet().stream()
                .flatMap(entry -> Stream.ofNullable(people.get(entry.getKey()))
                        .map(who -> patient(who, entry.getValue(), chosen)))
                .toList();
        return new ProposalsView(patients, visit.typed("reason"), errors);
    }

    private Map<UUID, PatientWeek.Who> people(Visit visit) {
        return caseloads.thisWeek(visit.actor()).stream()
                .flatMap(report -> Stream.concat(report.attention().stream(), report.rest().stream()))
                .map(line -> line.facts().patient())
                .collect(Collectors.toMap(PatientWeek.Who::patientId, who -> who, (one, same) -> one));
    }

    private ProposalsView.Patient patient(PatientWeek.Who who, List<Waiting> waiting, List<String> chosen) {
        return new ProposalsView.Patient(
                "/app/patients/" + who.patientId(),
                who.name(),
                who.hospitalNumber(),
                waiting.stream().map(one -> row(one, chosen)).toList());
    }

    private ProposalsView.Proposal row(Waiting waiting, List<String> chosen) {
        Proposal proposal = waiting.kept().proposal();
        Prescription before = waiting.before();
        String id = waiting.kept().id().toString();
        return new ProposalsView.Proposal(
                id,
                new Tag(
                        tone(proposal.kind()),
                        words.say("proposal.kind." + proposal.kind().word())),
                name(proposal.exerciseId()),
                before == null ? null : DoseWords.say(words, before),
                proposal.step().map(this::after).orElse(null),
                proposal.why() + " (" + String.join(", ", proposal.ruleIds()) + ")",
                proposal.gates().stream()
                        .map(gate -> new ProposalsView.Gate(gate.text(), gate.met()))
                        .toList(),
                chosen.contains(id));
    }

    private String after(Proposal.Step step) {
        Prescription next = new Prescription(step.exerciseId(), "", null, step.dose(), step.days(), step.loadKg(), "");
        return name(step.exerciseId()) + ", " + DoseWords.say(words, next);
    }

    private String name(String exerciseId) {
        return knowledge.catalogue().find(exerciseId).map(Exercise::name).orElse(exerciseId);
    }

    private static String tone(ProposalKind kind) {
        return switch (kind) {
            case ADVANCE -> "good";
            case HOLD -> "plain";
            case SWAP, REFER -> "wait";
            case STOP, REGRESS -> "warn";
        };
    }
}
