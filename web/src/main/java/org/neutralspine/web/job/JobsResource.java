package org.neutralspine.web.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.delivery.RequestWeeklyReport;
import org.neutralspine.delivery.WatchDeliveries;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.web.security.CurrentActor;

/** Jobs, for an administrator: started by a POST, watched at the place its answer names. */
@Path("jobs")
@Dependent
@RolesAllowed("admin")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class JobsResource {

    /**
     * Which week to report.
     *
     * @param week an ISO week that is over, such as {@code 2026-W46}
     */
    public record Wanted(@Nullable String week) {}

    /**
     * The latest jobs.
     *
     * @param items the newest first
     */
    public record Jobs(List<JobView> items) {}

    private final RequestWeeklyReport request;
    private final WatchDeliveries watch;
    private final CurrentActor caller;

    /** For the container. */
    @Inject
    public JobsResource(RequestWeeklyReport request, WatchDeliveries watch, CurrentActor caller) {
        this.request = request;
        this.watch = watch;
        this.caller = caller;
    }

    /** Asks for the weekly report; asking again is harmless, its job then has nothing to send. */
    @POST
    @Path("weekly-report")
    public Response weeklyReport(Wanted body) {
        UUID id = request.request(caller.actor(), body.week());
        return Response.accepted(JobView.of(watch.run(caller.actor(), id)))
                .location(URI.create("/api/v1/jobs/" + id))
                .build();
    }

    /** The latest jobs. */
    @GET
    public Jobs list() {
        return new Jobs(watch.latest(caller.actor()).stream().map(JobView::of).toList());
    }

    /** One job. */
    @GET
    @Path("{id}")
    public JobView one(@PathParam("id") String id) {
        return JobView.of(watch.run(caller.actor(), id(id)));
    }

    private static UUID id(String text) {
        if (!text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw new Refusal.NotFound("job");
        }
        return UUID.fromString(text);
    }
}
