package org.neutralspine.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.neutralspine.account.Account;
import org.neutralspine.account.SignIn;
import org.neutralspine.account.SignInResult;

/**
 * Spares a program, which sends its password with every request, the slow comparison each time. Remembers a keyed hash of
 * what was right a few minutes ago, with a key that only this process knows; who it belongs to is still read anew.
 */
@ApplicationScoped
public class RememberedCredentials {

    private static final Duration MEMORY = Duration.ofMinutes(5);
    private static final int MOST = 2_000;
    private static final String KIND = "HmacSHA256";

    private final SecretKeySpec key = randomKey();
    private final Map<String, Entry> entries = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Entry> eldest) {
            return size() > MOST;
        }
    };

    private final SignIn signIn;
    private final Clock clock;

    private record Entry(UUID accountId, int signInEpoch, Instant until) {}

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected RememberedCredentials() {
        this(null, null);
    }

    /** Over the accounts. */
    @Inject
    public RememberedCredentials(SignIn signIn, Clock clock) {
        this.signIn = signIn;
        this.clock = clock;
    }

    /** Judges the credentials, by memory if they were right just now. */
    SignInResult verify(BasicCredentials credentials) {
        String fingerprint = fingerprint(credentials);
        Optional<Account> known = recall(fingerprint);
        if (known.isPresent()) {
            return new SignInResult.SignedIn(known.get());
        }
        SignInResult result = signIn.verify(credentials.username(), credentials.password());
        result.<Optional<Account>>fold(Optional::of, Optional::empty, until -> Optional.empty())
                .ifPresent(account -> remember(fingerprint, account));
        return result;
    }

    private Optional<Account> recall(String fingerprint) {
        Entry entry;
        synchronized (entries) {
            entry = entries.get(fingerprint);
        }
        return entry == null || clock.instant().isAfter(entry.until())
                ? Optional.empty()
                : signIn.recognize(entry.accountId(), entry.signInEpoch());
    }

    private void remember(String fingerprint, Account account) {
        synchronized (entries) {
            entries.put(
                    fingerprint,
                    new Entry(
                            account.id(), account.signInEpoch(), clock.instant().plus(MEMORY)));
        }
    }

    private String fingerprint(BasicCredentials credentials) {
        try {
            Mac mac = Mac.getInstance(KIND);
            mac.init(key);
            mac.update((credentials.username().length() + ":").getBytes(StandardCharsets.UTF_8));
            mac.update(credentials.username().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(credentials.password().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC", e);
        }
    }

    private static SecretKeySpec randomKey() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, KIND);
    }
}
