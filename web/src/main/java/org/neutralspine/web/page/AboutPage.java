package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.neutralspine.web.page.view.AboutView;

/** What this is, which knowledge it runs on, and when to call. Needs no sign-in. */
@Controller
@Dependent
@Path("")
public class AboutPage {

    private final Pages pages;

    /** Over the pages. */
    @Inject
    public AboutPage(Pages pages) {
        this.pages = pages;
    }

    /** The page about the product. */
    @GET
    @Path("about")
    public Response about() {
        return pages.show(
                "about.jte", new AboutView("0.1.0", new AboutView.Knowledge("", "", ""), List.of(), List.of()));
    }

    /** When to call, and what is normal. */
    @GET
    @Path("help")
    public Response help() {
        return pages.show("help.jte", "help");
    }
}
