package org.neutralspine.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;

/** What is open to everybody; all the rest needs sign-in. */
final class Paths {

    static final String SIGN_IN = "/app/sign-in";
    static final String STARTING = "/app/starting";

    private static final Set<String> OPEN = Set.of(
            "/",
            "/error",
            "/favicon.ico",
            "/sign-in",
            SIGN_IN,
            STARTING,
            "/app/sign-out",
            "/app",
            "/app/",
            "/app/invitation",
            "/app/about",
            "/api/v1/about");

    private static final List<String> SAME_FOR_ALL_BELOW =
            List.of("/assets/", "/webjars/", "/health", "/metrics", "/openapi");

    private static final List<String> INVITATIONS_BELOW = List.of("/invitation/", "/app/invitation/");

    private Paths() {}

    /** The path as the servlet container read it: decoded, without parameters and without the context. */
    static String of(HttpServletRequest request) {
        String info = request.getPathInfo();
        return request.getServletPath() + (info == null ? "" : info);
    }

    static boolean isApi(HttpServletRequest request) {
        String path = of(request);
        return path.equals("/api") || path.startsWith("/api/");
    }

    static boolean isOpen(HttpServletRequest request) {
        String path = of(request);
        return OPEN.contains(path)
                || isSameForAll(request)
                || INVITATIONS_BELOW.stream().anyMatch(path::startsWith);
    }

    /** Whether who asks makes no difference, so that nobody need be looked up for it. */
    static boolean isSameForAll(HttpServletRequest request) {
        return SAME_FOR_ALL_BELOW.stream().anyMatch(of(request)::startsWith);
    }

    /** Whether it is the page that tells how far the start is. */
    static boolean isStarting(HttpServletRequest request) {
        return of(request).equals(STARTING);
    }

    static boolean isAsset(HttpServletRequest request) {
        return of(request).startsWith("/assets/");
    }
}
