package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neutralspine.account.AcceptInvitation;
import org.neutralspine.account.Account;
import org.neutralspine.account.Invitation;
import org.neutralspine.account.Token;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.web.page.view.ErrorView;
import org.neutralspine.web.page.view.FormError;
import org.neutralspine.web.page.view.PasswordView;
import org.neutralspine.web.security.PasswordDesk;
import org.neutralspine.web.security.Sessions;

/** Setting a password by a single-use link, and changing it later. */
@Controller
@Dependent
@Path("")
public class PasswordPages {

    private static final int WRONG = 422;
    private static final int GONE = 404;

    private final Pages pages;
    private final Visit visit;
    private final AcceptInvitation invitations;
    private final PasswordDesk desk;
    private final Sessions sessions;

    /** Over the use cases. */
    @Inject
    public PasswordPages(Pages pages, Visit visit, AcceptInvitation invitations, PasswordDesk desk, Sessions sessions) {
        this.pages = pages;
        this.visit = visit;
        this.invitations = invitations;
        this.desk = desk;
        this.sessions = sessions;
    }

    /** Where a link leads. */
    @GET
    @Path("invitation/{token}")
    public Response invitation(@PathParam("token") String token) {
        try {
            return pages.show("password.jte", view(token, List.of()));
        } catch (Refusal.NotFound e) {
            return usedUp();
        }
    }

    /** Uses the link up: sets the password and signs in. */
    @POST
    @Path("invitation")
    public Response accept() {
        String token = visit.typedText("token");
        try {
            return set(token);
        } catch (Refusal.NotFound e) {
            return usedUp();
        }
    }

    /** The page to change one's password. */
    @GET
    @Path("password")
    public Response form() {
        return pages.show("password.jte", own(List.of()));
    }

    /** Changes it. */
    @POST
    @Path("password")
    public Response change() {
        if (differ()) {
            return pages.show(WRONG, "password.jte", own(List.of(different())));
        }
        try {
            desk.change(visit.request(), visit.actor(), secret("current"), secret("password"));
            return pages.done("/app/password", "password.saved.flash");
        } catch (Refusal.Invalid e) {
            List<FormError> errors = FormError.from(e).stream()
                    .map(error -> new FormError(field(error.field()), error.message()))
                    .toList();
            return pages.show(WRONG, "password.jte", own(errors));
        }
    }

    private Response set(String token) {
        PasswordView again = view(token, differ() ? List.of(different()) : List.of());
        if (!again.errors().isEmpty()) {
            return pages.show(WRONG, "password.jte", again);
        }
        try {
            Account account = again.chooseName()
                    ? invitations.acceptAsFirstAdministrator(
                            new Token(token),
                            visit.typedText("username"),
                            visit.typedText("displayName"),
                            secret("password"))
                    : invitations.accept(new Token(token), secret("password"));
            sessions.open(visit.request(), account);
            return pages.go("/app");
        } catch (Refusal.Invalid e) {
            return pages.show(WRONG, "password.jte", view(token, FormError.from(e)));
        }
    }

    private PasswordView view(String token, List<FormError> errors) {
        AcceptInvitation.Welcome welcome = invitations.look(new Token(token));
        boolean first = welcome.kind() == Invitation.Kind.FIRST_ADMIN;
        String username = welcome.username().orElse(visit.typed("username"));
        return new PasswordView(token, first, username, errors);
    }

    private PasswordView own(List<FormError> errors) {
        return new PasswordView(null, false, visit.account().username(), errors);
    }

    private boolean differ() {
        return !secret("password").equals(secret("repeat"));
    }

    private FormError different() {
        return new FormError("repeat", pages.words().say("password.differ"));
    }

    private Response usedUp() {
        Words words = pages.words();
        return pages.error(
                GONE,
                new ErrorView(
                        words.say("password.invitation.title"), words.say("password.invitation.used"), List.of()));
    }

    /** A password is taken as typed, blanks and all. */
    private String secret(String name) {
        return String.join("", visit.typed().all(name));
    }

    private static @Nullable String field(@Nullable String path) {
        return "oldPassword".equals(path) ? "current" : path;
    }
}
