package org.neutralspine.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.neutralspine.account.SignInResult;

/** Signing in and out with a form, at addresses that never move; the same as the pages do, without their looks. */
@WebServlet({"/sign-in", "/sign-out"})
public class SignInServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Sessions sessions;
    private final transient Clock clock;

    /** Over the sessions. */
    @Inject
    public SignInServlet(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page(response, HttpServletResponse.SC_OK, "");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Paths.of(request).equals("/sign-out")) {
            sessions.signOut(request);
            go(response, "/sign-in");
            return;
        }
        SignInResult result = sessions.signIn(request, field(request, "username"), field(request, "password"));
        if (result instanceof SignInResult.SignedIn) {
            go(response, Next.of(request.getParameter("next")));
        } else if (result instanceof SignInResult.SlowedDown slow) {
            long seconds =
                    Math.max(1, Duration.between(clock.instant(), slow.until()).toSeconds() + 1);
            response.setHeader("Retry-After", Long.toString(seconds));
            page(response, 429, "Too many wrong attempts at this user name. Try again in " + seconds + " seconds.");
        } else {
            page(response, HttpServletResponse.SC_UNAUTHORIZED, "User name or password is wrong.");
        }
    }

    private static void page(HttpServletResponse response, int status, String problem) throws IOException {
        String form = "<form method=\"post\" action=\"/sign-in\">\n"
                + PlainPage.field("User name", "username", "text", "username")
                + PlainPage.field("Password", "password", "password", "current-password")
                + "<p><button>Sign in</button></p>\n</form>";
        String said = problem.isEmpty() ? "" : "<p role=\"alert\">" + PlainPage.escape(problem) + "</p>\n";
        PlainPage.show(response, status, "Sign in", said + form);
    }

    private static void go(HttpServletResponse response, String where) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", where);
    }

    private static String field(HttpServletRequest request, String name) {
        @Nullable String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
