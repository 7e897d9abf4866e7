package org.neutralspine.web.alert;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.intake.Cover;
import org.neutralspine.intake.SetCover;
import org.neutralspine.web.http.Items;
import org.neutralspine.web.http.Versions;
import org.neutralspine.web.security.CurrentActor;

/** Who stands in for whom. */
@Path("covers")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"physiotherapist", "lead"})
public class CoversResource {

    private final SetCover covers;
    private final CurrentActor current;

    /** Over the use case. */
    @Inject
    public CoversResource(SetCover covers, CurrentActor current) {
        this.covers = covers;
        this.current = current;
    }

    /** Whose caseload, who looks after it, the first and the last day. */
    public record Wanted(@Nullable UUID physiotherapistId, UUID standInId, LocalDate from, LocalDate to) {}

    /** A cover as it is written. */
    public record CoverView(
            UUID id,
            UUID physiotherapistId,
            UUID standInId,
            LocalDate from,
            LocalDate to,
            @Nullable Instant endedAt) {
        static CoverView of(Cover cover) {
            return new CoverView(
                    cover.id(),
                    cover.physiotherapistId(),
                    cover.standInId(),
                    cover.from(),
                    cover.to(),
                    cover.endedAt());
        }
    }

    /** Those that are not over. */
    @GET
    public Items<CoverView> list() {
        return new Items<>(
                covers.list(current.actor()).stream().map(CoverView::of).toList());
    }

    /** Sets one; without a physiotherapist for oneself. */
    @POST
    public Response set(Wanted body) {
        UUID whose = body.physiotherapistId() == null ? current.actor().accountId() : body.physiotherapistId();
        Cover cover = covers.set(current.actor(), new SetCover.Wanted(whose, body.standInId(), body.from(), body.to()));
        return Versions.created(CoverView.of(cover), "covers/" + cover.id());
    }

    /** Takes one back; it ends now. */
    @DELETE
    @Path("{id}")
    public CoverView takeBack(@PathParam("id") String id) {
        return CoverView.of(covers.takeBack(current.actor(), Versions.id(id, "cover")));
    }
}
