package org.neutralspine.session;

import java.util.Locale;
import java.util.UUID;
import org.neutralspine.kernel.Actor;

/** Where a session goes once it is written down: a step further down the path looks at what follows from it. */
public interface SessionReviews {

    /**
     * Decides anew what follows from the day of a session, in the caller's transaction.
     *
     * @param actor whose entry led to it
     * @param log as it is kept now
     */
    void review(Actor actor, UUID patientId, SessionLog log, Cause cause);

    /** What led to it. */
    enum Cause {
        /** A session was written down. */
        LOGGED,
        /** A session says something else now. */
        CORRECTED,
        /** The question of a later day was answered. */
        FOLLOW_UP,
        /** An earlier day is judged differently now. */
        HISTORY;

        /** The word of JSON and the database. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The cause named by {@code word}. */
        public static Cause of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
