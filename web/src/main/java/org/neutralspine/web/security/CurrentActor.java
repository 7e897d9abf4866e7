package org.neutralspine.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAuthorizedException;
import java.util.Optional;
import org.neutralspine.account.Account;
import org.neutralspine.kernel.Actor;

/** Who sent the request that is being answered. */
@RequestScoped
public class CurrentActor {

    private final HttpServletRequest request;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected CurrentActor() {
        this(null);
    }

    /** Of this request. */
    @Inject
    public CurrentActor(HttpServletRequest request) {
        this.request = request;
    }

    /**
     * The one who acts.
     *
     * @throws NotAuthorizedException if nobody is signed in
     */
    public Actor actor() {
        return account().map(Account::actor).orElseThrow(() -> new NotAuthorizedException("Basic"));
    }

    /** The account of who is signed in. */
    public Optional<Account> account() {
        return request.getAttribute(FrontDoor.ACCOUNT) instanceof Account account
                ? Optional.of(account)
                : Optional.empty();
    }

    /** What each form of this browser's session sends back in {@code _csrf}; empty outside a session. */
    public String csrfToken() {
        return Sessions.remembered(request).map(SignedIn::csrfToken).orElse("");
    }
}
