package org.neutralspine.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mvc.engine.ViewEngine;
import jakarta.mvc.engine.ViewEngineContext;
import jakarta.mvc.engine.ViewEngineException;
import java.io.IOException;
import java.util.Map;

/** Renders the pages that the build compiled from {@code src/main/jte}; there is no template on the server to change. */
@ApplicationScoped
public class JteViewEngine implements ViewEngine {

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, JteViewEngine.class.getClassLoader());

    @Override
    public boolean supports(String view) {
        return view.endsWith(".jte");
    }

    @Override
    public void processView(ViewEngineContext context) throws ViewEngineException {
        byte[] page = render(context.getView(), context.getModels().asMap());
        context.getResponseHeaders().putSingle("Content-Type", "text/html;charset=UTF-8");
        context.getResponseHeaders().putSingle("Content-Language", "en");
        context.getResponseHeaders().putSingle("Cache-Control", "no-store");
        try {
            context.getOutputStream().write(page);
        } catch (IOException e) {
            throw new ViewEngineException(e);
        }
    }

    /** The page as UTF-8. */
    public byte[] render(String template, Map<String, Object> models) {
        var page = new Utf8ByteOutput();
        engine.render(template, models, page);
        return page.toByteArray();
    }
}
