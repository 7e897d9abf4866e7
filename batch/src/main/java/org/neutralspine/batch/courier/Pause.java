package org.neutralspine.batch.courier;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.neutralspine.delivery.Reply;

/**
 * A mail server that nobody can talk to is left alone for a while: a thousand letters need not each wait for it, nor sign in
 * with the same refused password.
 */
final class Pause {

    private static final Logger LOG = Logger.getLogger(Pause.class.getName());

    private final Clock clock;
    private final AtomicReference<Taken> taken = new AtomicReference<>(new Taken(Instant.MIN, new Reply.Later("")));

    Pause(Clock clock) {
        this.clock = clock;
    }

    /** What every letter is told during a pause; empty else. */
    Optional<Reply> reply() {
        Taken last = Objects.requireNonNull(taken.get());
        return clock.instant().isBefore(last.until) ? Optional.of(last.reply) : Optional.empty();
    }

    /** Leaves the server alone for {@code length}; everybody is told {@code words} meanwhile, and the log once. */
    Reply take(String server, Duration length, String words) {
        LOG.log(Level.WARNING, "The mail server {0} cannot be used; next try in {1} s: {2}", new Object[] {
            server, length.toSeconds(), words.lines().findFirst().orElse("")
        });
        Reply.Later reply = new Reply.Later(words);
        taken.set(new Taken(clock.instant().plus(length), reply));
        return reply;
    }

    private record Taken(Instant until, Reply.Later reply) {}
}
