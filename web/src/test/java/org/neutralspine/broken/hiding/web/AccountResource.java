package org.neutralspine.broken.hiding.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("patients/{id}/account")
public class AccountResource {

    @GET
    public String account() {
        return "";
    }
}
