package org.neutralspine.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.neutralspine.web.settings.Settings;

/** What every answer tells the browser: run only our own scripts and styles, be in nobody's frame, keep nothing. */
final class SecurityHeaders {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    private SecurityHeaders() {}

    /** Whether browsers reach us by https, at our own door or at that of a proxy. */
    static boolean behindTls(Settings settings) {
        String baseUrl = settings.baseUrl();
        return baseUrl != null && baseUrl.startsWith("https:");
    }

    /** Sets the headers; who answers may still say that something can be kept. */
    static void set(HttpServletRequest request, HttpServletResponse response, Settings settings) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        if (behindTls(settings)) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (!Paths.isAsset(request)) {
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
