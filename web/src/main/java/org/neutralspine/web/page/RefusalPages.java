package org.neutralspine.web.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Map;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.web.page.view.ErrorView;
import org.neutralspine.web.page.view.FormError;

/** Shows a refusal that no form took back as a page. */
public class RefusalPages implements ExceptionMapper<Refusal> {

    private static final Map<Class<? extends Refusal>, Integer> STATUS = Map.of(
            Refusal.NotFound.class, 404,
            Refusal.NotAllowed.class, 403,
            Refusal.Stale.class, 412,
            Refusal.Invalid.class, 422,
            Refusal.Conflict.class, 409);

    private static final Map<Class<? extends Refusal>, String> TITLE = Map.of(
            Refusal.NotFound.class, "error.not-found.title",
            Refusal.NotAllowed.class, "error.not-allowed.title",
            Refusal.Stale.class, "error.stale.title",
            Refusal.Invalid.class, "error.invalid.title",
            Refusal.Conflict.class, "error.conflict.title");

    private final ErrorPages pages;

    /** Over the error pages. */
    @Inject
    public RefusalPages(ErrorPages pages) {
        this.pages = pages;
    }

    @Override
    public Response toResponse(Refusal refusal) {
        String title = pages.words().say(TITLE.getOrDefault(refusal.getClass(), "error.conflict.title"));
        var details = refusal.violations().isEmpty() ? java.util.List.<FormError>of() : FormError.from(refusal);
        var view = new ErrorView(title, String.valueOf(refusal.getMessage()), details);
        return Response.status(STATUS.getOrDefault(refusal.getClass(), 409))
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Cache-Control", "no-store")
                .entity(pages.render(view))
                .build();
    }
}
