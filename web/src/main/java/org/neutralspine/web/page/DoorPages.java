package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neutralspine.account.Account;
import org.neutralspine.account.SignInResult;
import org.neutralspine.kernel.Role;
import org.neutralspine.web.page.view.FormError;
import org.neutralspine.web.page.view.SignInView;
import org.neutralspine.web.security.CurrentActor;
import org.neutralspine.web.security.Sessions;

/** Coming in and going out. */
@Controller
@Dependent
@Path("")
public class DoorPages {

    private static final int WRONG = 422;
    private static final int SLOW_DOWN = 429;

    private final Pages pages;
    private final Visit visit;
    private final CurrentActor current;
    private final Sessions sessions;
    private final Clock clock;

    /** Over the sessions of browsers. */
    @Inject
    public DoorPages(Pages pages, Visit visit, CurrentActor current, Sessions sessions, Clock clock) {
        this.pages = pages;
        this.visit = visit;
        this.current = current;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Everybody's first page is another one. */
    @GET
    public Response home() {
        return pages.go(
                current.account().map(Account::role).map(DoorPages::home).orElse("/app/sign-in"));
    }

    /** The sign-in page. */
    @GET
    @Path("sign-in")
    public Response form() {
        return current.account().isPresent()
                ? home()
                : pages.show("sign-in.jte", new SignInView(null, ours(visit.typed("next")), List.of()));
    }

    /** Signs in, then on to the page that was asked for. */
    @POST
    @Path("sign-in")
    public Response signIn() {
        SignInResult result = sessions.signIn(
                visit.request(),
                visit.typedText("username"),
                String.join("", visit.typed().all("password")));
        String next = ours(visit.typed("next"));
        return result.fold(
                account -> pages.go(next == null ? home(account.role()) : next),
                () -> again(WRONG, pages.words().say("signin.failed")),
                until -> again(SLOW_DOWN, pages.words().say("signin.slow", wait(until))));
    }

    /** Signs out. */
    @POST
    @Path("sign-out")
    public Response signOut() {
        sessions.signOut(visit.request());
        return pages.done("/app/sign-in", "signin.out.flash");
    }

    private Response again(int status, String message) {
        var view = new SignInView(
                visit.typed("username"), ours(visit.typed("next")), List.of(new FormError("username", message)));
        return pages.show(status, "sign-in.jte", view);
    }

    private String wait(Instant until) {
        long seconds = Math.max(1, Duration.between(clock.instant(), until).toSeconds() + 1);
        return pages.words().count("signin.seconds", seconds);
    }

    private static String home(Role role) {
        return switch (role) {
            case PATIENT -> "/app/today";
            case PHYSIOTHERAPIST, LEAD -> "/app/caseload";
            case PHYSICIAN -> "/app/clearances";
            case ADMIN -> "/app/users";
        };
    }

    /** Only addresses of ours are gone to. */
    private static @Nullable String ours(@Nullable String next) {
        return next != null && next.matches("/app/[A-Za-z0-9/_-]*") ? next : null;
    }
}
