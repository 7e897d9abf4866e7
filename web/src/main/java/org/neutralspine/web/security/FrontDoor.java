package org.neutralspine.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.neutralspine.account.Account;
import org.neutralspine.account.SignInResult;
import org.neutralspine.web.problem.DatabaseAway;
import org.neutralspine.web.settings.Settings;
import org.neutralspine.web.start.Milestones;

/**
 * Every request comes through here: Basic credentials for programs, a session for browsers, and nothing else. Turns away
 * what is not signed in and what may be forged; {@code @RolesAllowed} then says who may.
 */
@ApplicationScoped
public class FrontDoor implements HttpAuthenticationMechanism {

    static final String ACCOUNT = "org.neutralspine.account";

    private final Sessions sessions;
    private final RememberedCredentials credentials;
    private final Clock clock;
    private final Settings settings;
    private final Milestones milestones;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected FrontDoor() {
        this(null, null, null, null, null);
    }

    /** Over sessions and accounts. */
    @Inject
    public FrontDoor(
            Sessions sessions,
            RememberedCredentials credentials,
            Clock clock,
            Settings settings,
            Milestones milestones) {
        this.sessions = sessions;
        this.credentials = credentials;
        this.clock = clock;
        this.settings = settings;
        this.milestones = milestones;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        SecurityHeaders.set(request, response, settings);
        try {
            return lookedAt(request, response, context);
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
    }

    /** The container would answer what goes wrong in here with an empty page. */
    private AuthenticationStatus lookedAt(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) throws IOException {
        try {
            if (Forgery.comesFromElsewhere(request)) {
                Answers.forged(request, response);
                return AuthenticationStatus.SEND_FAILURE;
            }
            if (Paths.isSameForAll(request)) {
                return context.doNothing();
            }
            if (!milestones.isDemonstrationLoaded()) {
                return whileFilling(request, response, context);
            }
            Forgery.readForm(request);
            return Paths.isApi(request) && BasicCredentials.areIn(request)
                    ? byBasic(request, response, context)
                    : bySession(request, response, context);
        } catch (RuntimeException e) {
            if (!DatabaseAway.noticedIn(e)) {
                throw e;
            }
            Answers.unavailable(request, response);
            return AuthenticationStatus.SEND_FAILURE;
        }
    }

    /** Nobody can sign in yet: pages tell how far the start is, programs are told to come again. */
    private static AuthenticationStatus whileFilling(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) throws IOException {
        if (Paths.isStarting(request)) {
            return context.doNothing();
        }
        Answers.starting(request, response);
        return AuthenticationStatus.SEND_FAILURE;
    }

    private AuthenticationStatus byBasic(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) throws IOException {
        Optional<BasicCredentials> sent = BasicCredentials.of(request);
        SignInResult result = sent.isPresent() ? credentials.verify(sent.get()) : new SignInResult.Wrong();
        if (result instanceof SignInResult.SlowedDown slow) {
            Answers.slowDown(response, clock.instant(), slow.until());
            return AuthenticationStatus.SEND_FAILURE;
        }
        if (result instanceof SignInResult.SignedIn signedIn) {
            return enter(request, context, signedIn.account());
        }
        Answers.signInNeeded(request, response);
        return AuthenticationStatus.SEND_FAILURE;
    }

    private AuthenticationStatus bySession(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) throws IOException {
        Optional<Account> account = sessions.recognize(request);
        if (account.isPresent()) {
            SignedIn session = Sessions.remembered(request).orElseThrow();
            if (!Forgery.changesNothing(request) && !Forgery.carriesToken(request, session)) {
                Answers.forged(request, response);
                return AuthenticationStatus.SEND_FAILURE;
            }
            return enter(request, context, account.get());
        }
        if (Paths.isOpen(request)) {
            return context.doNothing();
        }
        Answers.signInNeeded(request, response);
        return AuthenticationStatus.SEND_FAILURE;
    }

    private static AuthenticationStatus enter(HttpServletRequest request, HttpMessageContext context, Account account) {
        request.setAttribute(ACCOUNT, account);
        return context.notifyContainerAboutLogin(
                account.username(), Set.of(account.role().word()));
    }
}
