package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.intake.CareRecord;
import org.neutralspine.intake.GrantedOverride;
import org.neutralspine.intake.GrantedOverride.State;
import org.neutralspine.intake.ReadPatient;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.program.OverrideExercise;
import org.neutralspine.program.OverrideExercise.Standing;
import org.neutralspine.web.page.view.FormError;
import org.neutralspine.web.page.view.OverridesView;
import org.neutralspine.web.page.view.Tag;

/** Overrides of one patient: what is allowed on somebody's own responsibility, why, until when. */
@Controller
@Dependent
@Path("patients/{id}/overrides")
public class OverridesPage {

    private static final int WRONG = 422;

    private final Pages pages;
    private final Visit visit;
    private final ReadPatient patients;
    private final OverrideExercise overrides;
    private final Verdicts verdicts;

    /** Over the use cases. */
    @Inject
    public OverridesPage(
            Pages pages, Visit visit, ReadPatient patients, OverrideExercise overrides, Verdicts verdicts) {
        this.pages = pages;
        this.visit = visit;
        this.patients = patients;
        this.overrides = overrides;
        this.verdicts = verdicts;
    }

    /** The list. */
    @GET
    public Response list(@PathParam("id") String id) {
        return pages.show("overrides.jte", view(Id.of(id, "patient"), null, List.of()));
    }

    /** The form for one exercise, or who could override it. */
    @GET
    @Path("of/{exercise}")
    public Response ask(@PathParam("id") String id, @PathParam("exercise") String exercise) {
        return pages.show("overrides.jte", view(Id.of(id, "patient"), exercise, List.of()));
    }

    /** Gives one. */
    @POST
    @Path("of/{exercise}")
    public Response grant(@PathParam("id") String id, @PathParam("exercise") String exercise) {
        UUID patient = Id.of(id, "patient");
        try {
            LocalDate until = Numbers.day(visit.typed("until"));
            if (until == null) {
                throw new Refusal.Invalid("until", pages.words().say("cover.day.needed"));
            }
            boolean informed = visit.typed("patientInformed") != null;
            overrides.grant(
                    visit.actor(),
                    patient,
                    new OverrideExercise.Wanted(exercise, visit.typedText("reason"), until, informed));
            return pages.done(address(patient), "override.granted.flash");
        } catch (Refusal.Invalid | Refusal.Conflict e) {
            return pages.show(WRONG, "overrides.jte", view(patient, exercise, FormError.from(e)));
        }
    }

    /** A second clinician stands beside it, or it is taken back. */
    @POST
    @Path("{override}/{step}")
    public Response step(
            @PathParam("id") String id, @PathParam("override") String override, @PathParam("step") String step) {
        UUID patient = Id.of(id, "patient");
        UUID given = Id.of(override, "override");
        switch (step) {
            case "confirm" -> overrides.confirm(visit.actor(), given);
            case "end" -> overrides.takeBack(visit.actor(), given);
            default -> throw new Refusal.NotFound("step");
        }
        return pages.done(address(patient), "override." + step + ".flash");
    }

    private OverridesView view(UUID patientId, @Nullable String exercise, List<FormError> errors) {
        CareRecord record = patients.read(visit.actor(), patientId);
        return new OverridesView(
                patientId.toString(),
                ClearanceForms.name(record),
                overrides.list(visit.actor(), patientId).stream().map(this::row).toList(),
                exercise == null ? null : asked(patientId, exercise),
                errors);
    }

    private OverridesView.Asked asked(UUID patientId, String exercise) {
        OverrideExercise.Answer answer = overrides.ask(visit.actor(), patientId, exercise);
        String permission = answer.permission().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new OverridesView.Asked(
                exercise,
                verdicts.name(exercise),
                answer.appraisal().reasons().stream()
                        .map(reason -> verdicts.text(reason) + " (" + reason.ruleId() + ")")
                        .toList(),
                pages.words().say("override.who." + permission),
                answer.mine(),
                answer.needsSecond(),
                answer.latest().toString(),
                visit.typed());
    }

    private OverridesView.Row row(Standing standing) {
        GrantedOverride given = standing.given();
        State state = standing.state();
        boolean waits = state == State.AWAITS_SECOND;
        String tone = state == State.ACTIVE ? "good" : waits ? "wait" : "plain";
        return new OverridesView.Row(
                given.id().toString(),
                verdicts.name(given.exerciseId()),
                new Tag(tone, pages.words().say("override.state." + state.word())),
                given.grant().reason(),
                given.grounds().stream()
                        .map(ground -> ground.said() + " (" + ground.ruleId() + ")")
                        .toList(),
                visit.dates().day(given.grant().until()),
                waits && !given.grant().by().equals(visit.actor().accountId()),
                waits || state == State.ACTIVE);
    }

    private static String address(UUID patientId) {
        return "/app/patients/" + patientId + "/overrides";
    }
}
