package org.neutralspine.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a request may have been made by somebody else's page in the person's browser. A request that changes something
 * must not come from another site, and in a session it must carry the session's token.
 */
final class Forgery {

    static final String HEADER = "X-CSRF-TOKEN";
    static final String FIELD = "_csrf";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private Forgery() {}

    static boolean changesNothing(HttpServletRequest request) {
        return SAFE.contains(request.getMethod());
    }

    /** Whether the browser itself says that another site's page sent this. */
    static boolean comesFromElsewhere(HttpServletRequest request) {
        if (changesNothing(request)) {
            return false;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !Set.of("same-origin", "none").contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin != null && !isOurs(origin, request.getHeader("Host"));
    }

    /** Reads a form before anybody reads its body as bytes, after which there would be no fields left; always UTF-8. */
    static void readForm(HttpServletRequest request) throws UnsupportedEncodingException {
        if (isForm(request)) {
            if (request.getCharacterEncoding() == null) {
                request.setCharacterEncoding("UTF-8");
            }
            request.getParameterMap();
        }
    }

    /** Whether the request carries the token of its session. */
    static boolean carriesToken(HttpServletRequest request, SignedIn session) {
        String sent = request.getHeader(HEADER);
        if (sent == null && isForm(request)) {
            sent = request.getParameter(FIELD);
        }
        return sent != null && MessageDigest.isEqual(bytes(sent), bytes(session.csrfToken()));
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
    }

    private static boolean isOurs(String origin, String host) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority != null && authority.equalsIgnoreCase(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
