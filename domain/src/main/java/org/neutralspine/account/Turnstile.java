package org.neutralspine.account;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets attempts at one name through one at a time, and counts attempts at names nobody has, by the same rules, so that a
 * slow-down does not tell that an account exists. One for the whole process; remembers the last few thousand names.
 */
public final class Turnstile {

    private static final int LANES = 256;
    private static final int NAMES = 10_000;
    private static final int LONGEST = 60;

    private final ReentrantLock[] lanes = new ReentrantLock[LANES];
    private final Map<String, Throttle> strangers = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Throttle> eldest) {
            return size() > NAMES;
        }
    };

    /** Nobody has come yet. */
    public Turnstile() {
        for (int i = 0; i < LANES; i++) {
            lanes[i] = new ReentrantLock();
        }
    }

    /** Does {@code work} for {@code username} while nobody else does any for that name. */
    public <T> T oneAtATime(String username, Supplier<T> work) {
        ReentrantLock lane = lanes[Math.floorMod(username.hashCode(), LANES)];
        lane.lock();
        try {
            return work.get();
        } finally {
            lane.unlock();
        }
    }

    /** Counts an attempt at a name nobody has; until when such attempts are not looked at, if so. */
    Optional<Instant> countStranger(String username, Instant now) {
        String name = username.substring(0, Math.min(LONGEST, username.length()));
        synchronized (strangers) {
            Throttle before = strangers.getOrDefault(name, Throttle.OPEN);
            if (before.isClosed(now)) {
                return Optional.ofNullable(before.lockedUntil());
            }
            strangers.put(name, before.counting(now));
            return Optional.empty();
        }
    }
}
