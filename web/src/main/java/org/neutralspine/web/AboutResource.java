package org.neutralspine.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What runs here: the product's name and version. */
@Path("about")
@RequestScoped
@PermitAll
public class AboutResource {

    /**
     * What runs here.
     *
     * @param product the product's name
     * @param version the version of the software
     */
    public record About(String product, String version) {}

    /** Answers without sign-in. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public About about() {
        return new About("Neutral Spine", "0.1.0");
    }
}
