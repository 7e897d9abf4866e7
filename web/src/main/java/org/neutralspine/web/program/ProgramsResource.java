package org.neutralspine.web.program;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.program.BuildProgram;
import org.neutralspine.program.Change;
import org.neutralspine.program.Difference;
import org.neutralspine.program.DraftReview;
import org.neutralspine.program.EditProgram;
import org.neutralspine.program.Explanation;
import org.neutralspine.program.Preview;
import org.neutralspine.program.ProgramVersion;
import org.neutralspine.program.ReadPrograms;
import org.neutralspine.web.http.Items;
import org.neutralspine.web.http.Versions;
import org.neutralspine.web.preview.PreviewAnswer;
import org.neutralspine.web.program.ProgramView.DoseView;
import org.neutralspine.web.security.CurrentActor;

/** Programs of patients in care. */
@Path("")
@Dependent
@RolesAllowed({"physiotherapist", "physician", "lead"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProgramsResource {

    private final BuildProgram build;
    private final EditProgram edit;
    private final ReadPrograms read;
    private final KnowledgeBase knowledge;
    private final CurrentActor current;

    /** Over the use cases. */
    @Inject
    public ProgramsResource(
            BuildProgram build, EditProgram edit, ReadPrograms read, KnowledgeBase knowledge, CurrentActor current) {
        this.build = build;
        this.edit = edit;
        this.read = read;
        this.knowledge = knowledge;
        this.current = current;
    }

    /**
     * What came of building.
     *
     * @param preview the whole reasoning
     * @param program the draft; null while the gate withholds
     */
    public record ProposalView(
            PreviewAnswer preview, @Nullable ProgramView program) {}

    /** The items wanted, in order. */
    public record ItemsBody(List<ItemBody> items) {}

    /**
     * One item wanted.
     *
     * @param exerciseId which
     * @param dose how much; left out for the dose it has, else the catalogue's
     * @param why one line for the patient; left out for the line it has
     */
    public record ItemBody(
            String exerciseId,
            @Nullable DoseView dose,
            @Nullable String why) {

        Change toChange() {
            return dose == null ? new Change(exerciseId, null, null, null, why) : dose.change(exerciseId, why);
        }
    }

    /** From when it holds. */
    public record Start(LocalDate startsOn) {}

    /** The reasoning for the patient today; keeps nothing. */
    @GET
    @Path("patients/{id}/preview")
    public PreviewAnswer preview(@PathParam("id") String id) {
        return PreviewAnswer.of(build.preview(current.actor(), Versions.id(id, "patient")), knowledge);
    }

    /** Why one exercise is what it is for the patient today. */
    @GET
    @Path("patients/{id}/exercises/{exerciseId}")
    public ExplanationView explain(@PathParam("id") String id, @PathParam("exerciseId") String exerciseId) {
        Preview preview = build.preview(current.actor(), Versions.id(id, "patient"));
        return Explanation.of(knowledge, preview, exerciseId)
                .map(ExplanationView::of)
                .orElseThrow(() -> new Refusal.NotFound("exercise for this patient"));
    }

    /** Proposes a program: 201 with a draft, or 200 without one while the gate withholds. */
    @POST
    @Path("patients/{id}/programs")
    @RolesAllowed({"physiotherapist", "lead"})
    @Consumes(MediaType.WILDCARD)
    public Response build(@PathParam("id") String id) {
        BuildProgram.Proposal proposal = build.build(current.actor(), Versions.id(id, "patient"));
        PreviewAnswer preview = PreviewAnswer.of(proposal.preview(), knowledge);
        return proposal.draft()
                .map(draft -> Versions.created(
                        new ProposalView(preview, ProgramView.of(draft)), draft.version(), "programs", draft.id()))
                .orElseGet(() -> Response.ok(new ProposalView(preview, null)).build());
    }

    /** Every version, newest first. */
    @GET
    @Path("patients/{id}/programs")
    public Items<ProgramView> history(@PathParam("id") String id) {
        return new Items<>(read.history(current.actor(), Versions.id(id, "patient")).stream()
                .map(ProgramView::of)
                .toList());
    }

    /** One version. */
    @GET
    @Path("programs/{id}")
    public Response read(@PathParam("id") String id) {
        return tagged(read.read(current.actor(), program(id)));
    }

    /** What it changes against the version prescribed before. */
    @GET
    @Path("programs/{id}/difference")
    public Difference difference(@PathParam("id") String id) {
        return read.difference(current.actor(), program(id));
    }

    /** What the rules about programs say to it before it is prescribed. */
    @GET
    @Path("programs/{id}/review")
    public DraftReview review(@PathParam("id") String id) {
        return build.review(current.actor(), program(id));
    }

    /** Replaces the items of a draft. */
    @PUT
    @Path("programs/{id}")
    @RolesAllowed({"physiotherapist", "lead"})
    public Response edit(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, ItemsBody body) {
        int version = Versions.required(ifMatch, "program");
        List<Change> wanted = body.items().stream().map(ItemBody::toChange).toList();
        return tagged(edit.edit(current.actor(), program(id), version, wanted));
    }

    /** A new draft that holds what this version holds. */
    @POST
    @Path("programs/{id}/copy")
    @RolesAllowed({"physiotherapist", "lead"})
    @Consumes(MediaType.WILDCARD)
    public Response copy(@PathParam("id") String id) {
        ProgramVersion draft = edit.copy(current.actor(), program(id));
        return Versions.created(ProgramView.of(draft), draft.version(), "programs", draft.id());
    }

    /** Puts a draft into force. */
    @POST
    @Path("programs/{id}/prescription")
    @RolesAllowed({"physiotherapist", "lead"})
    public Response prescribe(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, Start body) {
        int version = Versions.required(ifMatch, "program");
        return tagged(edit.prescribe(current.actor(), program(id), version, body.startsOn()));
    }

    private static Response tagged(ProgramVersion version) {
        return Versions.tagged(ProgramView.of(version), version.version());
    }

    private static UUID program(String id) {
        return Versions.id(id, "program");
    }
}
