package org.neutralspine.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import org.neutralspine.account.AcceptInvitation;
import org.neutralspine.account.Credentials;
import org.neutralspine.account.Invitation;
import org.neutralspine.account.Token;
import org.neutralspine.kernel.Refusal;

/** Where a printed single-use link leads: choose a password, then sign in. */
@WebServlet("/invitation/*")
public class InvitationServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int INVALID = 422;

    private final transient AcceptInvitation acceptInvitation;

    /** Over the use case. */
    @Inject
    public InvitationServlet(AcceptInvitation acceptInvitation) {
        this.acceptInvitation = acceptInvitation;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(request, response, HttpServletResponse.SC_OK, "");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            accept(request);
            PlainPage.show(
                    response,
                    HttpServletResponse.SC_OK,
                    "Your password is set",
                    "<p><a href=\"" + Paths.SIGN_IN + "\">Sign in</a></p>");
        } catch (Refusal.NotFound e) {
            gone(response);
        } catch (Refusal e) {
            String wrong = e.violations().stream()
                    .map(violation -> violation.path() + ": " + violation.message())
                    .collect(Collectors.joining("; "));
            show(request, response, INVALID, wrong.isEmpty() ? String.valueOf(e.getMessage()) : wrong);
        }
    }

    private void accept(HttpServletRequest request) {
        Token token = token(request);
        String password = field(request, "password");
        if (acceptInvitation.look(token).kind() == Invitation.Kind.FIRST_ADMIN) {
            acceptInvitation.acceptAsFirstAdministrator(
                    token, field(request, "username"), field(request, "displayName"), password);
        } else {
            acceptInvitation.accept(token, password);
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response, int status, String problem)
            throws IOException {
        try {
            AcceptInvitation.Welcome welcome = acceptInvitation.look(token(request));
            String who = welcome.username()
                    .map(name -> "<p>Your user name is <strong>" + PlainPage.escape(name) + "</strong>.</p>\n")
                    .orElseGet(() -> PlainPage.field("User name", "username", "text", "username")
                            + PlainPage.field("Your name", "displayName", "text", "name"));
            String said = problem.isEmpty() ? "" : "<p role=\"alert\">" + PlainPage.escape(problem) + "</p>\n";
            String form = said + "<form method=\"post\">\n" + who
                    + PlainPage.field(
                            "Password, at least " + Credentials.SHORTEST_PASSWORD + " characters",
                            "password",
                            "password",
                            "new-password")
                    + "<p><button>Set the password</button></p>\n</form>";
            PlainPage.show(response, status, "Welcome", form);
        } catch (Refusal.NotFound e) {
            gone(response);
        }
    }

    private static void gone(HttpServletResponse response) throws IOException {
        String words = "<p>It was used, or it is too old. Ask for a new one where you got it.</p>";
        PlainPage.show(response, HttpServletResponse.SC_NOT_FOUND, "This link does not work", words);
    }

    private static Token token(HttpServletRequest request) {
        String path = request.getPathInfo();
        return new Token(path == null ? "" : path.substring(1));
    }

    private static String field(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
