package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.neutralspine.measure.MeasureAnswer.AnsweredBy;
import org.neutralspine.measure.MeasureCourse;
import org.neutralspine.measure.NameActivities;
import org.neutralspine.measure.OwnActivity;
import org.neutralspine.measure.ReadMeasures;
import org.neutralspine.web.page.view.MeasuresView;

/** The patient's questionnaires and goals. */
@Controller
@Dependent
@Path("measures")
public class MeasuresPage {

    private static final String BASE = "/app/measures";

    private final Pages pages;
    private final Visit visit;
    private final ReadMeasures read;
    private final NameActivities goals;
    private final MeasureForms forms;

    /** Over the use cases. */
    @Inject
    public MeasuresPage(Pages pages, Visit visit, ReadMeasures read, NameActivities goals, MeasureForms forms) {
        this.pages = pages;
        this.visit = visit;
        this.read = read;
        this.goals = goals;
        this.forms = forms;
    }

    /** What there is to fill in, and how it went. */
    @GET
    public Response show() {
        MeasureViews views = new MeasureViews(pages.words(), visit.dates());
        return pages.show(
                "measures.jte",
                new MeasuresView(
                        BASE,
                        null,
                        goals.read(visit.actor(), visit.ownRecord()).stream()
                                .map(OwnActivity::wording)
                                .toList(),
                        true,
                        read.courses(visit.actor(), visit.ownRecord()).stream()
                                .filter(MeasuresPage::isForPatients)
                                .map(views::course)
                                .toList()));
    }

    /** What the patient wants to do again. */
    @GET
    @Path("goals")
    public Response goals() {
        return forms.goals(place());
    }

    /** Keeps it. */
    @POST
    @Path("goals")
    public Response name() {
        return forms.name(place());
    }

    /** One questionnaire. */
    @GET
    @Path("{measure}")
    public Response form(@PathParam("measure") String measure) {
        return forms.form(place(), measure);
    }

    /** Keeps the answers. */
    @POST
    @Path("{measure}")
    public Response answer(@PathParam("measure") String measure) {
        return forms.answer(place(), measure);
    }

    /** What a clinician imported is the patient's too, once there is something to see. */
    private static boolean isForPatients(MeasureCourse course) {
        return !course.measure().isImported() || !course.answers().isEmpty();
    }

    private MeasureForms.Place place() {
        return new MeasureForms.Place(visit.ownRecord(), BASE, AnsweredBy.PATIENT);
    }
}
