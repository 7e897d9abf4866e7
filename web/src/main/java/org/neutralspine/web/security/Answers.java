package org.neutralspine.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.neutralspine.web.json.Json;
import org.neutralspine.web.problem.DatabaseAway;
import org.neutralspine.web.problem.Problem;

/** How a request is turned away before anything sees it: a problem document under {@code /api}, else a page. */
final class Answers {

    private static final int MOVED = 303;
    private static final int SIGN_IN_NEEDED = 401;
    private static final int FORBIDDEN = 403;
    private static final int SLOW_DOWN = 429;
    private static final String STARTING_SECONDS = "10";

    private Answers() {}

    /** Asks for sign-in; a browser's script is not asked with a box of the browser's own. */
    static void signInNeeded(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!Paths.isApi(request)) {
            toSignInPage(request, response);
            return;
        }
        if (request.getHeader("Sec-Fetch-Site") == null) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Neutral Spine\", charset=\"UTF-8\"");
        }
        write(response, Problem.of(SIGN_IN_NEEDED));
    }

    static void slowDown(HttpServletResponse response, Instant now, Instant until) throws IOException {
        long seconds = Math.max(1, Duration.between(now, until).toSeconds() + 1);
        response.setHeader("Retry-After", Long.toString(seconds));
        String detail = "Too many wrong attempts at this user name. Try again in " + seconds + " seconds.";
        write(response, Problem.of(SLOW_DOWN, "too-many-attempts", detail, List.of()));
    }

    static void forged(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Paths.isApi(request)) {
            String detail = "Send the session's token in the header " + Forgery.HEADER + " or the field "
                    + Forgery.FIELD + ". Nothing was changed.";
            write(response, Problem.of(FORBIDDEN, "csrf-token-needed", detail, List.of()));
        } else {
            response.sendError(FORBIDDEN);
        }
    }

    /** The database cannot say who this is. */
    static void unavailable(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Paths.isApi(request)) {
            response.setHeader("Retry-After", DatabaseAway.RETRY_AFTER_SECONDS);
            write(response, Problem.of(DatabaseAway.STATUS));
        } else {
            response.sendError(DatabaseAway.STATUS);
        }
    }

    /** The server is up and not ready: pages go to where it tells how far it is. */
    static void starting(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", STARTING_SECONDS);
        if (Paths.isApi(request)) {
            String detail = "The demonstration hospital is being filled. /health/ready tells how far it is.";
            write(response, Problem.of(DatabaseAway.STATUS, "starting", detail, List.of()));
        } else if (request.getHeader("HX-Request") != null) {
            response.setStatus(DatabaseAway.STATUS);
            response.setHeader("HX-Redirect", Paths.STARTING);
        } else {
            response.setStatus(MOVED);
            response.setHeader("Location", Paths.STARTING);
        }
    }

    private static void toSignInPage(HttpServletRequest request, HttpServletResponse response) {
        String target = Paths.SIGN_IN;
        if (request.getMethod().equals("GET")) {
            target += "?next=" + URLEncoder.encode(Paths.of(request), StandardCharsets.UTF_8);
        }
        response.setStatus(MOVED);
        response.setHeader("Location", target);
        // a page fragment fetched by script must not swallow the sign-in page
        if (request.getHeader("HX-Request") != null) {
            response.setStatus(SIGN_IN_NEEDED);
            response.setHeader("HX-Redirect", Paths.SIGN_IN);
        }
    }

    private static void write(HttpServletResponse response, Problem problem) throws IOException {
        byte[] body = Json.mapper().writeValueAsBytes(problem);
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }
}
