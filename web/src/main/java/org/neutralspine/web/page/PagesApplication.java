package org.neutralspine.web.page;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every page there is, listed by hand: what is not here is not served. */
@ApplicationPath("/app")
public class PagesApplication extends Application {

    private static final Set<Class<?>> CONTROLLERS = Set.of(AboutPage.class);

    private static final Set<Class<?>> PROVIDERS = Set.of(RefusalPages.class, UnexpectedPages.class);

    @Override
    public Set<Class<?>> getClasses() {
        return Stream.concat(CONTROLLERS.stream(), PROVIDERS.stream()).collect(Collectors.toSet());
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
