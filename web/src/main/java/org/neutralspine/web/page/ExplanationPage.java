package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neutralspine.condition.Condition;
import org.neutralspine.condition.Phase;
import org.neutralspine.intake.ReadPatient;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.program.Appraisal;
import org.neutralspine.program.BuildProgram;
import org.neutralspine.program.Explanation;
import org.neutralspine.rule.Then;
import org.neutralspine.spine.Provenance;
import org.neutralspine.web.page.view.ExplanationView;
import org.neutralspine.web.page.view.Tag;

/** Why an exercise is what it is for this patient today. */
@Controller
@Dependent
@Path("patients/{id}/exercises/{exercise}")
public class ExplanationPage {

    private final Pages pages;
    private final Visit visit;
    private final ReadPatient patients;
    private final BuildProgram reasoning;
    private final KnowledgeBase knowledge;

    /** Over the use cases. */
    @Inject
    public ExplanationPage(
            Pages pages, Visit visit, ReadPatient patients, BuildProgram reasoning, KnowledgeBase knowledge) {
        this.pages = pages;
        this.visit = visit;
        this.patients = patients;
        this.reasoning = reasoning;
        this.knowledge = knowledge;
    }

    /** The page. */
    @GET
    public Response show(@PathParam("id") String id, @PathParam("exercise") String exercise) {
        UUID patientId = Id.of(id, "patient");
        String patient = ClearanceForms.name(patients.read(visit.actor(), patientId));
        Explanation told = Explanation.of(knowledge, reasoning.preview(visit.actor(), patientId), exercise)
                .orElseThrow(() -> new Refusal.NotFound("exercise for this patient"));
        return pages.show(
                "explanation.jte",
                new ExplanationView(
                        patientId.toString(),
                        patient,
                        told.name(),
                        new Tag(
                                tone(told.result()),
                                pages.words().say("verdict." + told.result().word())),
                        told.summary(),
                        told.grounds().stream().map(this::ground).toList(),
                        told.alternatives()));
    }

    private static String tone(Appraisal.Result result) {
        return switch (result) {
            case ALLOWED -> "good";
            case MODIFY, NEEDS_SCOPE -> "wait";
            case BLOCKED -> "warn";
        };
    }

    private ExplanationView.Ground ground(Explanation.Ground ground) {
        Words words = pages.words();
        List<String> sources = ground.sources().stream()
                .map(source -> source.cite() + " (" + words.say("source." + source.status()) + ")")
                .toList();
        return new ExplanationView.Ground(
                ground.sentence(),
                ground.ruleId() + " " + ground.ruleTitle(),
                limit(ground),
                ground.from().stream().map(this::whose).distinct().collect(Collectors.joining(", ")),
                words.say("enforcement." + ground.enforcement().word()),
                words.say("explanation.evidence", ground.evidenceLevel()),
                sources);
    }

    private @Nullable String limit(Explanation.Ground ground) {
        String field = ground.dimension();
        Integer demand = ground.demand();
        Integer cap = ground.cap();
        return field == null || demand == null || cap == null
                ? null
                : pages.words().say("explanation.limit", field, demand, cap);
    }

    private String whose(Provenance from) {
        String id = from.condition();
        return id == null
                ? pages.words().say("explanation.surgeon")
                : knowledge
                        .condition(id)
                        .map(condition ->
                                kept(from, CareWords.brief(condition.name()) + stage(condition, from.phase())))
                        .orElse(id);
    }

    private String kept(Provenance from, String whose) {
        return knowledge
                .rulebook()
                .find(from.ruleId())
                .filter(rule -> rule.has(Then.KeepPhaseBefore.class))
                .map(rule -> pages.words().say("explanation.kept", whose, rule.id()))
                .orElse(whose);
    }

    private String stage(Condition condition, @Nullable String phaseId) {
        return condition.phases().stream()
                .filter(phase -> phase.id().equals(phaseId))
                .map(phase -> ", " + weeks(phase) + " (" + phase.id() + ")")
                .findFirst()
                .orElse("");
    }

    private String weeks(Phase phase) {
        return phase.to() == null
                ? pages.words().say("explanation.weeks.from", phase.from())
                : pages.words().say("explanation.weeks", phase.from(), phase.to());
    }
}
