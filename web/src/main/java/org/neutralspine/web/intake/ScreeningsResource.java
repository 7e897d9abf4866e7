package org.neutralspine.web.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.intake.AnswerScreening;
import org.neutralspine.intake.Consent;
import org.neutralspine.intake.GiveConsent;
import org.neutralspine.intake.ScreeningAnswers;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.web.http.Versions;
import org.neutralspine.web.security.CurrentActor;

/** What the patient says: answers to the red-flag questions, and consent. */
@Path("")
@Dependent
@RolesAllowed({"patient", "physiotherapist", "lead"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ScreeningsResource {

    private final AnswerScreening screening;
    private final GiveConsent consents;
    private final CurrentActor current;

    /** Over the use cases. */
    @Inject
    public ScreeningsResource(AnswerScreening screening, GiveConsent consents, CurrentActor current) {
        this.screening = screening;
        this.consents = consents;
        this.current = current;
    }

    /**
     * One round of answers.
     *
     * @param answers one per question
     * @param others {@code no} when all questions that are not listed were asked and answered no
     */
    public record Round(List<AnswerBody> answers, @Nullable String others) {}

    /** What was said to one question. */
    public record AnswerBody(
            String flag,
            ScreeningAnswers.Answer answer,
            @Nullable String downgradeNote) {}

    /** What is agreed to. */
    public record ConsentBody(String kind) {}

    /** Keeps one round of answers. */
    @POST
    @Path("patients/{id}/screenings")
    public Response answer(@PathParam("id") String id, Round body) {
        if (body.others() != null && !body.others().equals("no")) {
            throw new Refusal.Invalid("others", "may only be no");
        }
        List<ScreeningAnswers.FlagAnswer> answers = body.answers().stream()
                .map(said -> new ScreeningAnswers.FlagAnswer(said.flag(), said.answer(), said.downgradeNote()))
                .toList();
        UUID patientId = Versions.id(id, "patient");
        ScreeningAnswers kept = screening.answer(current.actor(), patientId, answers, body.others() != null);
        return Versions.created(kept, "patients/" + patientId);
    }

    /** Gives consent; given twice is given once. */
    @POST
    @Path("patients/{id}/consents")
    public Response consent(@PathParam("id") String id, ConsentBody body) {
        UUID patientId = Versions.id(id, "patient");
        Consent kept = consents.give(current.actor(), patientId, body.kind());
        return Versions.created(kept, "patients/" + patientId);
    }

    /** Withdraws consent. */
    @POST
    @Path("consents/{id}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    public Consent withdraw(@PathParam("id") String id) {
        return consents.withdraw(current.actor(), Versions.id(id, "consent"));
    }
}
