package org.neutralspine.web.measure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.measure.AnswerMeasure;
import org.neutralspine.measure.Measure;
import org.neutralspine.measure.MeasureAnswer;
import org.neutralspine.measure.MeasureAnswer.AnsweredBy;
import org.neutralspine.measure.MeasureCatalogue;
import org.neutralspine.measure.NameActivities;
import org.neutralspine.measure.OwnActivity;
import org.neutralspine.measure.ReadMeasures;
import org.neutralspine.web.http.Items;
import org.neutralspine.web.http.Versions;
import org.neutralspine.web.security.CurrentActor;

/** Outcome measures, and the activities a patient wants back. */
@Path("")
@Dependent
@RolesAllowed({"patient", "physiotherapist", "physician", "lead"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeasuresResource {

    private final MeasureCatalogue catalogue;
    private final AnswerMeasure answer;
    private final ReadMeasures read;
    private final NameActivities goals;
    private final CurrentActor current;

    /** Over the use cases. */
    @Inject
    public MeasuresResource(
            MeasureCatalogue catalogue,
            AnswerMeasure answer,
            ReadMeasures read,
            NameActivities goals,
            CurrentActor current) {
        this.catalogue = catalogue;
        this.answer = answer;
        this.read = read;
        this.goals = goals;
        this.current = current;
    }

    /**
     * A filled-in measure, or item values that were asked elsewhere.
     *
     * @param measure its id
     * @param answeredOn the day it describes; left out for today
     * @param answeredBy {@code patient}, {@code with-help} or {@code clinician}; left out for the patient
     * @param items by item; one left open is left out
     */
    public record AnswerBody(
            String measure,
            @Nullable LocalDate answeredOn,
            @Nullable String answeredBy,
            Map<String, BigDecimal> items) {

        AnswerMeasure.Form toForm() {
            return new AnswerMeasure.Form(measure, answeredOn, answeredBy == null ? null : by(answeredBy), items);
        }

        private static AnsweredBy by(String word) {
            return Measure.of(AnsweredBy.values(), word)
                    .orElseThrow(() -> new Refusal.Invalid("answeredBy", "must be patient, with-help or clinician"));
        }
    }

    /** The activities wanted, in order. */
    public record GoalsBody(List<String> activities) {}

    /** An activity the patient wants back; its id is the item it is rated under. */
    public record GoalView(UUID id, String activity, LocalDate namedOn) {

        static GoalView of(OwnActivity activity) {
            return new GoalView(
                    activity.id(), activity.wording(), activity.named().on());
        }
    }

    /** Every measure there is. */
    @GET
    @Path("measures")
    public Items<MeasureView> measures() {
        return new Items<>(catalogue.all().stream().map(MeasureView::of).toList());
    }

    /** How the patient went, measure by measure. */
    @GET
    @Path("patients/{id}/measures")
    public Items<CourseView> courses(@PathParam("id") String id) {
        return new Items<>(read.courses(current.actor(), patient(id)).stream()
                .map(CourseView::of)
                .toList());
    }

    /** Keeps an answer; with an Idempotency-Key the same request twice is done once. */
    @POST
    @Path("patients/{id}/measures")
    public Response answer(
            @PathParam("id") String id, @HeaderParam("Idempotency-Key") @Nullable String key, AnswerBody body) {
        UUID patientId = patient(id);
        MeasureAnswer kept = answer.answer(current.actor(), patientId, body.toForm(), key);
        return Versions.created(CourseView.AnswerView.of(kept), "patients/" + patientId + "/measures");
    }

    /** What the patient wants to do again. */
    @GET
    @Path("patients/{id}/goals")
    public Items<GoalView> goals(@PathParam("id") String id) {
        return goals(goals.read(current.actor(), patient(id)));
    }

    /** Replaces the activities; one whose wording stays keeps its ratings. */
    @PUT
    @Path("patients/{id}/goals")
    public Items<GoalView> name(@PathParam("id") String id, GoalsBody body) {
        return goals(goals.name(current.actor(), patient(id), body.activities()));
    }

    private static Items<GoalView> goals(List<OwnActivity> activities) {
        return new Items<>(activities.stream().map(GoalView::of).toList());
    }

    private static UUID patient(String id) {
        return Versions.id(id, "patient");
    }
}
