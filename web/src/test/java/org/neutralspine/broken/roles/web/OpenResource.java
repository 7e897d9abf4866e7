package org.neutralspine.broken.roles.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Breaks the rule: nobody thought about who may ask. */
@Path("open")
class OpenResource {

    @GET
    public String all() {
        return "";
    }
}
