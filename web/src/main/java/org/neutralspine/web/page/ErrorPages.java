package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.neutralspine.web.page.view.ErrorView;

/** Renders a page outside a controller, for the mappers of refusals and faults. */
@Dependent
public class ErrorPages {

    private final JteViewEngine engine;
    private final Shells shells;

    /** Over the view engine. */
    @Inject
    public ErrorPages(JteViewEngine engine, Shells shells) {
        this.engine = engine;
        this.shells = shells;
    }

    /** The page as bytes, since a text would be taken for the name of a view. */
    byte[] render(ErrorView view) {
        return engine.render("error.jte", Map.of("shell", shells.current(), "view", view));
    }

    Words words() {
        return shells.words();
    }
}
