package org.neutralspine.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mvc.engine.ViewEngine;
import jakarta.mvc.engine.ViewEngineContext;
import jakarta.mvc.engine.ViewEngineException;
import java.io.IOException;

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
        var page = new Utf8ByteOutput();
        engine.render(context.getView(), context.getModels().asMap(), page);
        context.getResponseHeaders().putSingle("Content-Type", "text/html;charset=UTF-8");
        context.getResponseHeaders().putSingle("Content-Language", "en");
        context.getResponseHeaders().putSingle("Cache-Control", "no-store");
        try {
            page.writeTo(context.getOutputStream());
        } catch (IOException e) {
            throw new ViewEngineException(e);
        }
    }
}
