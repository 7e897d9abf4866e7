package org.neutralspine.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.neutralspine.account.PasswordHashing;
import org.neutralspine.account.Turnstile;
import org.neutralspine.web.settings.Settings;

/** Makes what the use cases of {@code account} share in this process. */
@ApplicationScoped
public class SecurityBeans {

    /** Strong, except for the passwords of the demonstration, which stand in the README. */
    @Produces
    @Singleton
    public PasswordHashing passwordHashing(Settings settings) {
        return new PasswordHashing(settings.demo() ? PasswordHashing.FOR_PUBLISHED_PASSWORDS : PasswordHashing.STRONG);
    }

    /** One for everybody who comes in. */
    @Produces
    @Singleton
    public Turnstile turnstile() {
        return new Turnstile();
    }
}
