package org.neutralspine.web.session;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neutralspine.gate.Verdict;
import org.neutralspine.intake.ScreeningAnswers.Answer;
import org.neutralspine.intake.ScreeningAnswers.FlagAnswer;
import org.neutralspine.kernel.Nrs;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.session.AnswerFollowUp;
import org.neutralspine.session.AnswerShortScreen;
import org.neutralspine.session.FollowUp;
import org.neutralspine.session.FollowUp.After;
import org.neutralspine.web.http.Items;
import org.neutralspine.web.http.Versions;
import org.neutralspine.web.security.CurrentActor;

/** What is asked around training: red flags before it, the pain of the days after it. */
@Path("")
@Dependent
@RolesAllowed({"patient", "physiotherapist", "lead"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FollowUpsResource {

    private static final int A_DAY = 24;

    private final AnswerFollowUp followUps;
    private final AnswerShortScreen screen;
    private final CurrentActor current;

    /** Over the use cases. */
    @Inject
    public FollowUpsResource(AnswerFollowUp followUps, AnswerShortScreen screen, CurrentActor current) {
        this.followUps = followUps;
        this.screen = screen;
        this.current = current;
    }

    /** The pain so many hours after the day's training; without hours a day after. */
    public record FollowUpBody(
            @Nullable Integer hours, @Nullable Integer pain) {}

    /** An answer as it is written. */
    public record FollowUpView(
            UUID id, LocalDate day, int hours, int pain, Instant answeredAt, UUID enteredBy, int version) {

        static FollowUpView of(FollowUp answer) {
            return new FollowUpView(
                    answer.id(),
                    answer.day(),
                    answer.after().hours(),
                    answer.pain().value(),
                    answer.answeredAt(),
                    answer.enteredBy(),
                    answer.version());
        }
    }

    /**
     * Answers to the questions around training.
     *
     * @param answers one per question that was not answered no, or that is reported between
     * @param others {@code no} when every question of the round that is not listed was asked and answered no
     */
    public record ShortRound(List<Said> answers, @Nullable String others) {}

    /** What was said to one question. */
    public record Said(String flag, Answer answer) {}

    /** What the gate says from now on; null while no intake is recorded. */
    public record GateView(
            @Nullable String outcome, @Nullable String message) {}

    /** What was told about the day of a session. */
    @GET
    @Path("sessions/{id}/follow-ups")
    public Items<FollowUpView> list(@PathParam("id") String id) {
        return new Items<>(followUps.list(current.actor(), Versions.id(id, "session")).stream()
                .map(FollowUpView::of)
                .toList());
    }

    /** Answers; with an Idempotency-Key the same request twice is done once. */
    @POST
    @Path("sessions/{id}/follow-ups")
    public Response answer(
            @PathParam("id") String id, @HeaderParam("Idempotency-Key") @Nullable String key, FollowUpBody body) {
        After after = after(body.hours() == null ? A_DAY : body.hours());
        UUID session = Versions.id(id, "session");
        FollowUp kept = followUps.answer(current.actor(), session, after, pain(body), key);
        String path = "sessions/" + session + "/follow-ups/" + after.hours();
        return Response.fromResponse(Versions.created(FollowUpView.of(kept), path))
                .tag("v" + kept.version())
                .build();
    }

    /** Corrects an answer within 48 hours. */
    @PUT
    @Path("sessions/{id}/follow-ups/{hours}")
    public Response correct(
            @PathParam("id") String id,
            @PathParam("hours") String hours,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            FollowUpBody body) {
        int version = Versions.required(ifMatch, "answer");
        FollowUp kept =
                followUps.correct(current.actor(), Versions.id(id, "session"), named(hours), version, pain(body));
        return Versions.tagged(FollowUpView.of(kept), kept.version());
    }

    /** Keeps a round of the questions before training, or what is reported at any time. */
    @POST
    @Path("patients/{id}/short-screens")
    public GateView screen(@PathParam("id") String id, ShortRound body) {
        if (body.others() != null && !body.others().equals("no")) {
            throw new Refusal.Invalid("others", "may only be no");
        }
        List<FlagAnswer> answers = body.answers().stream()
                .map(said -> new FlagAnswer(said.flag(), said.answer(), null))
                .toList();
        return screen.answer(current.actor(), Versions.id(id, "patient"), answers, body.others() != null)
                .map(FollowUpsResource::view)
                .orElse(new GateView(null, null));
    }

    private static GateView view(Verdict.Answer answer) {
        return new GateView(answer.outcome().word(), answer.message());
    }

    private static After after(int hours) {
        return Stream.of(After.values())
                .filter(after -> after.hours() == hours)
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid("hours", "must be 24 or 48"));
    }

    private static After named(String hours) {
        return Stream.of(After.values())
                .filter(after -> String.valueOf(after.hours()).equals(hours))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("answer"));
    }

    private static Nrs pain(FollowUpBody body) {
        Integer pain = body.pain();
        if (pain == null || pain < Nrs.MIN || pain > Nrs.MAX) {
            throw new Refusal.Invalid("pain", "must be a whole number from " + Nrs.MIN + " to " + Nrs.MAX);
        }
        return new Nrs(pain);
    }
}
