package org.neutralspine.web.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import org.neutralspine.account.Account;
import org.neutralspine.account.SignIn;
import org.neutralspine.account.SignInResult;

/** Opens and ends the sessions of browsers. A session exists only for somebody who signed in. */
@Dependent
public class Sessions {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SignIn signIn;
    private final Clock clock;

    /** Over the accounts. */
    @Inject
    public Sessions(SignIn signIn, Clock clock) {
        this.signIn = signIn;
        this.clock = clock;
    }

    /** Judges an attempt; if it is right, the browser that sent {@code request} is signed in from its next request on. */
    public SignInResult signIn(HttpServletRequest request, String username, String password) {
        SignInResult result = signIn.verify(username, password);
        result.<Optional<Account>>fold(Optional::of, Optional::empty, until -> Optional.empty())
                .ifPresent(account -> open(request, account));
        return result;
    }

    /** Signs the browser in as {@code account}, under a new session id; whatever session it had is gone. */
    public void open(HttpServletRequest request, Account account) {
        signOut(request);
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval((int) SignedIn.IDLE.toSeconds());
        session.setAttribute(
                SignedIn.ATTRIBUTE, new SignedIn(account.id(), account.signInEpoch(), clock.instant(), randomToken()));
    }

    /** Ends the browser's session, on our side too. */
    public void signOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Whose session it is; one that is over, or whose account is not what it was, is ended here. */
    Optional<Account> recognize(HttpServletRequest request) {
        Optional<SignedIn> remembered = remembered(request);
        if (remembered.isEmpty()) {
            return Optional.empty();
        }
        SignedIn signedIn = remembered.get();
        Optional<Account> account = signedIn.isOver(clock.instant())
                ? Optional.empty()
                : signIn.recognize(signedIn.accountId(), signedIn.signInEpoch());
        if (account.isEmpty()) {
            signOut(request);
        }
        return account;
    }

    static Optional<SignedIn> remembered(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    private static String randomToken() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
