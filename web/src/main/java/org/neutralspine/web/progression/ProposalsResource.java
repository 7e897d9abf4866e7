package org.neutralspine.web.progression;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.program.ProgramVersion;
import org.neutralspine.progression.DecideProposals;
import org.neutralspine.progression.JudgedDay;
import org.neutralspine.progression.KeptDecision;
import org.neutralspine.progression.LiftSuspension;
import org.neutralspine.progression.ReadProposals;
import org.neutralspine.progression.Suspension;
import org.neutralspine.web.http.Items;
import org.neutralspine.web.http.Versions;
import org.neutralspine.web.security.CurrentActor;

/** What follows from training: what was decided, what waits for a clinician, and the end of a suspension. */
@Path("")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProposalsResource {

    private final ReadProposals reading;
    private final DecideProposals deciding;
    private final LiftSuspension lifting;
    private final CurrentActor current;

    /** Over the use cases. */
    @Inject
    public ProposalsResource(
            ReadProposals reading, DecideProposals deciding, LiftSuspension lifting, CurrentActor current) {
        this.reading = reading;
        this.deciding = deciding;
        this.lifting = lifting;
        this.current = current;
    }

    /** A patient's. */
    public record PatientProposals(
            @Nullable SuspensionView suspension, List<ProposalView> waiting, List<ProposalView.OutlookView> notYet) {}

    /** Training is suspended. */
    public record SuspensionView(Instant since, String message) {

        static @Nullable SuspensionView of(@Nullable Suspension open) {
            return open == null ? null : new SuspensionView(open.beganAt(), open.message());
        }
    }

    /** Which proposals, and why not when they are declined. */
    public record Answer(@Nullable List<UUID> ids, @Nullable String reason) {}

    /** What was found. */
    public record Looked(@Nullable String note) {}

    /** The version that comes into force. */
    public record Accepted(
            UUID programId, int number, @Nullable LocalDate startsOn) {

        static Accepted of(ProgramVersion version) {
            ProgramVersion.Prescribed prescribed = version.prescribed();
            return new Accepted(version.id(), version.number(), prescribed == null ? null : prescribed.startsOn());
        }
    }

    /** What was decided after a day of training. */
    public record DecisionView(
            LocalDate day,
            String action,
            String kind,
            boolean alert,
            boolean good,
            boolean flare,
            String message,
            List<String> ruleIds,
            Map<String, String> facts,
            String knowledgeVersion,
            Instant decidedAt,
            @Nullable UUID programId) {

        static DecisionView of(KeptDecision kept) {
            JudgedDay judged = kept.judged();
            return new DecisionView(
                    judged.day(),
                    judged.action(),
                    judged.kind().word(),
                    judged.alert(),
                    judged.good(),
                    judged.flare(),
                    kept.message(),
                    kept.ruleIds(),
                    kept.facts(),
                    kept.entry().knowledgeVersion(),
                    kept.entry().at(),
                    kept.programId());
        }
    }

    /** What waits for the caseload, by patient. */
    @GET
    @Path("proposals")
    @RolesAllowed({"physiotherapist", "lead"})
    public Items<ProposalView> ofCaseload() {
        return new Items<>(reading.ofCaseload(current.actor()).stream()
                .map(ProposalView::of)
                .toList());
    }

    /** What waits for a patient, and what every other prescription still lacks. */
    @GET
    @Path("patients/{id}/proposals")
    @RolesAllowed({"physiotherapist", "physician", "lead"})
    public PatientProposals ofPatient(@PathParam("id") String id) {
        ReadProposals.OfPatient found = reading.ofPatient(current.actor(), Versions.id(id, "patient"));
        return new PatientProposals(
                SuspensionView.of(found.suspension()),
                found.waiting().stream().map(ProposalView::of).toList(),
                found.notYet().stream().map(ProposalView.OutlookView::of).toList());
    }

    /** What was decided after the newest training days. */
    @GET
    @Path("patients/{id}/session-decisions")
    @RolesAllowed({"patient", "physiotherapist", "physician", "lead"})
    public Items<DecisionView> decisions(
            @PathParam("id") String id, @QueryParam("limit") @DefaultValue("28") int limit) {
        return new Items<>(reading.decisions(current.actor(), Versions.id(id, "patient"), limit).stream()
                .map(DecisionView::of)
                .toList());
    }

    /** Accepts one or many; all or none. */
    @POST
    @Path("proposals/acceptance")
    @RolesAllowed({"physiotherapist", "lead"})
    public Items<Accepted> accept(@HeaderParam("Idempotency-Key") @Nullable String key, Answer body) {
        return new Items<>(deciding.accept(current.actor(), ids(body), key).stream()
                .map(Accepted::of)
                .toList());
    }

    /** Declines one or many, with a reason. */
    @POST
    @Path("proposals/refusal")
    @RolesAllowed({"physiotherapist", "lead"})
    public void decline(Answer body) {
        deciding.decline(current.actor(), ids(body), body.reason() == null ? "" : body.reason());
    }

    /** A clinician has looked: training goes on. */
    @POST
    @Path("patients/{id}/resumption")
    @RolesAllowed({"physiotherapist", "physician", "lead"})
    public void resume(@PathParam("id") String id, Looked body) {
        lifting.lift(current.actor(), Versions.id(id, "patient"), body.note() == null ? "" : body.note());
    }

    private static List<UUID> ids(Answer body) {
        List<UUID> ids = body.ids();
        if (ids == null) {
            throw new Refusal.Invalid("ids", "must name the proposals");
        }
        return ids;
    }
}
