package org.neutralspine.web.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.neutralspine.web.page.view.ErrorView;
import org.neutralspine.web.problem.DatabaseAway;

/** Shows whatever went wrong as a page without a detail; the log has the detail under a number the page names. */
public class UnexpectedPages implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(UnexpectedPages.class.getName());

    private final ErrorPages pages;

    /** Over the error pages. */
    @Inject
    public UnexpectedPages(ErrorPages pages) {
        this.pages = pages;
    }

    @Override
    public Response toResponse(Throwable fault) {
        if (fault instanceof WebApplicationException asked) {
            int status = asked.getResponse().getStatus();
            return status < 400 ? asked.getResponse() : page(status, "error.not-found.title", "error.not-found.text");
        }
        if (DatabaseAway.noticedIn(fault)) {
            return Response.fromResponse(page(DatabaseAway.STATUS, "error.unavailable.title", "error.unavailable.text"))
                    .header(HttpHeaders.RETRY_AFTER, DatabaseAway.RETRY_AFTER_SECONDS)
                    .build();
        }
        LOG.log(Level.SEVERE, "page failed, number " + UUID.randomUUID(), fault);
        return page(500, "error.unexpected.title", "error.unexpected.text");
    }

    private Response page(int status, String title, String text) {
        var view = new ErrorView(pages.words().say(title), pages.words().say(text), List.of());
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Cache-Control", "no-store")
                .entity(pages.render(view))
                .build();
    }
}
