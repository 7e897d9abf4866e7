package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.neutralspine.delivery.RequestNight;
import org.neutralspine.delivery.RequestWeeklyReport;
import org.neutralspine.delivery.Task;
import org.neutralspine.delivery.WatchDeliveries;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.web.page.view.DeliveriesView;
import org.neutralspine.web.page.view.FormError;

/** The night's work: started by hand, followed while it runs, and looked up afterwards. */
@Controller
@Dependent
@Path("jobs")
public class JobsPage {

    private static final int WRONG = 422;

    private final Pages pages;
    private final Visit visit;
    private final WatchDeliveries watching;
    private final RequestWeeklyReport weekly;
    private final RequestNight night;

    /** Over the use cases. */
    @Inject
    public JobsPage(
            Pages pages, Visit visit, WatchDeliveries watching, RequestWeeklyReport weekly, RequestNight night) {
        this.pages = pages;
        this.visit = visit;
        this.watching = watching;
        this.weekly = weekly;
        this.night = night;
    }

    /** The jobs of late. */
    @GET
    public Response list() {
        return list(Response.Status.OK.getStatusCode(), List.of());
    }

    /** Asks for a job; asking again sends nothing twice. */
    @POST
    public Response start() {
        try {
            UUID run = Task.NIGHTLY.equals(visit.typed("job"))
                    ? night.request(visit.actor(), visit.typed("day"))
                    : weekly.request(visit.actor(), visit.typed("week"));
            return pages.go("/app/jobs/" + run);
        } catch (Refusal.Invalid e) {
            return list(WRONG, FormError.from(e));
        }
    }

    /** How far a job is; the page asks again by itself while it runs. */
    @GET
    @Path("{id}")
    public Response job(@PathParam("id") String id) {
        DeliveriesView.Job job = rows().job(watching.run(visit.actor(), Id.of(id, "job")));
        return visit.wantsPart() ? pages.part("component/jobPart.jte", job) : pages.show("job.jte", job);
    }

    private Response list(int status, List<FormError> errors) {
        JobRows rows = rows();
        return pages.show(
                status,
                "jobs.jte",
                new DeliveriesView.Jobs(
                        watching.latest(visit.actor()).stream().map(rows::job).toList(), errors));
    }

    private JobRows rows() {
        return new JobRows(pages.words(), visit.dates());
    }
}
