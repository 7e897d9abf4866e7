package org.neutralspine.web.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.neutralspine.account.Account;
import org.neutralspine.account.ChangePassword;
import org.neutralspine.account.SignIn;
import org.neutralspine.kernel.Actor;

/** Changes a password and keeps the browser that asked signed in, while all other sessions end. */
@Dependent
public class PasswordDesk {

    private final SignIn signIn;
    private final ChangePassword changePassword;
    private final Sessions sessions;

    /** Over the use cases. */
    @Inject
    public PasswordDesk(SignIn signIn, ChangePassword changePassword, Sessions sessions) {
        this.signIn = signIn;
        this.changePassword = changePassword;
        this.sessions = sessions;
    }

    /** Changes the password of {@code actor}; refuses as {@link ChangePassword#change} does. */
    public void change(HttpServletRequest request, Actor actor, String oldPassword, String newPassword) {
        boolean inSession = Sessions.remembered(request).isPresent();
        Account account = changePassword.change(actor, signIn.verify(actor.username(), oldPassword), newPassword);
        if (inSession) {
            sessions.open(request, account);
        }
    }
}
