package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The program to take home, on screen: with boxes to tick when it is printed. */
@Controller
@Dependent
@Path("patients/{id}/handout")
public class HandoutPage {

    private final Pages pages;
    private final Handouts handouts;

    /** Over the program in force. */
    @Inject
    public HandoutPage(Pages pages, Handouts handouts) {
        this.pages = pages;
        this.handouts = handouts;
    }

    /** The sheet. */
    @GET
    public Response show(@PathParam("id") String id) {
        return pages.show("handout.jte", handouts.today(id));
    }
}
