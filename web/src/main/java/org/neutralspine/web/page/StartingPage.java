package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.neutralspine.web.page.view.StartingView;
import org.neutralspine.web.start.Milestones;

/** What everybody sees while the demonstration is being filled. */
@Controller
@Dependent
@Path("starting")
public class StartingPage {

    private static final String HOME = "/app";

    private final Pages pages;
    private final Visit visit;
    private final Milestones milestones;

    /** Over what the start has reported. */
    @Inject
    public StartingPage(Pages pages, Visit visit, Milestones milestones) {
        this.pages = pages;
        this.visit = visit;
        this.milestones = milestones;
    }

    /** How far it is; once it is done, the way in. */
    @GET
    public Response starting() {
        if (!milestones.isDemonstrationLoaded()) {
            return pages.show(
                    "starting.jte", new StartingView(milestones.filledPercent(), milestones.isDemonstrationFailed()));
        }
        return visit.wantsPart()
                ? Response.noContent().header("HX-Redirect", HOME).build()
                : pages.go(HOME);
    }
}
