package org.neutralspine.broken.hiding.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("")
public class EverythingResource {

    @GET
    @Path("patients/{id}/program")
    public String program() {
        return "";
    }

    /** Never reached: the address begins like the account's. */
    @GET
    @Path("patients/{id}/account/history")
    public String history() {
        return "";
    }
}
