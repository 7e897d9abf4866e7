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
import org.neutralspine.exercise.Exercise;
import org.neutralspine.figure.Figures;
import org.neutralspine.intake.CareRecord;
import org.neutralspine.intake.ReadPatient;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.program.Prescription;
import org.neutralspine.program.ProgramVersion;
import org.neutralspine.program.ReadPrograms;
import org.neutralspine.web.page.view.HandoutView;

/** The program on paper, equal to the one on screen: large, with boxes to tick. */
@Controller
@Dependent
@Path("patients/{id}/handout")
public class HandoutPage {

    private final Pages pages;
    private final Visit visit;
    private final ReadPatient patients;
    private final ReadPrograms programs;
    private final KnowledgeBase knowledge;
    private final Figures figures;

    /** Over the program in force. */
    @Inject
    public HandoutPage(
            Pages pages,
            Visit visit,
            ReadPatient patients,
            ReadPrograms programs,
            KnowledgeBase knowledge,
            Figures figures) {
        this.pages = pages;
        this.visit = visit;
        this.patients = patients;
        this.programs = programs;
        this.knowledge = knowledge;
        this.figures = figures;
    }

    /** The sheet. */
    @GET
    public Response show(@PathParam("id") String id) {
        UUID patientId = Id.of(id, "patient");
        CareRecord record = patients.read(visit.actor(), patientId);
        ProgramVersion version = programs.history(visit.actor(), patientId).stream()
                .filter(found -> found.inForceOn(visit.today()))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("program"));
        ProgramVersion.Prescribed since = version.prescribed();
        String title = since == null
                ? ""
                : pages.words().say("handout.since", visit.dates().day(since.startsOn()));
        List<HandoutView.Item> items =
                version.items().stream().map(item -> item(item.prescription())).toList();
        return pages.show(
                "handout.jte", new HandoutView(patientId.toString(), ClearanceForms.name(record), title, items));
    }

    private HandoutView.Item item(Prescription item) {
        Exercise exercise = knowledge.catalogue().get(item.exerciseId());
        return new HandoutView.Item(
                FigureAddress.of(figures, exercise.id()),
                exercise.name(),
                DoseWords.say(pages.words(), item),
                Dates.days(pages.words(), item.days()),
                exercise.instruction().howTo(),
                exercise.instruction().stopSigns(),
                item.days().stream().map(Dates::key).toList());
    }
}
