package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.neutralspine.web.page.view.ErrorView;

/** Answers a request with a page, a part of a page, or the way to the next page. */
@Dependent
public class Pages {

    private final Models models;
    private final Shells shells;

    /** Over the models of the request. */
    @Inject
    public Pages(Models models, Shells shells) {
        this.models = models;
        this.shells = shells;
    }

    /** The page {@code template} with what it shows. */
    public Response show(String template, Object view) {
        return show(Response.Status.OK.getStatusCode(), template, view);
    }

    /** The page {@code template} with what it shows and a status, such as 422 for a form that comes back. */
    public Response show(int status, String template, Object view) {
        models.put("shell", shells.current());
        models.put("view", view);
        return Response.status(status).entity(template).build();
    }

    /** A part of a page, for a script that puts it in the place of the old one. */
    public Response part(String template, Object view) {
        return show(template, view);
    }

    /** A page that says no. */
    public Response error(int status, ErrorView view) {
        return show(status, "error.jte", view);
    }

    /** After a form was done: on to {@code path}, which says the text named {@code key}. */
    public Response done(String path, String key) {
        String sign = path.contains("?") ? "&" : "?";
        return go(path + sign + Shells.SAID + "=" + key);
    }

    /** On to {@code path}, an address of ours. */
    public Response go(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    /** The words of the screens. */
    public Words words() {
        return shells.words();
    }
}
