package org.neutralspine.progression;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.session.SessionReviews.Cause;

/**
 * What follows from a day of training, as it is kept.
 *
 * @param id ours
 * @param episodeId of which stretch of care
 * @param sessionId the session whose entry, correction or later answer led to it
 * @param entry who caused it when, and by which knowledge it was decided
 * @param judged what was decided
 * @param message what the patient reads
 * @param ruleIds the rules that fired, in the rulebook's order
 * @param facts what the rules saw of the session and the history, in words by the name rules use; what was not known is absent
 * @param programId the version that took effect at once because of it; null when none did
 */
public record KeptDecision(
        UUID id,
        UUID episodeId,
        UUID sessionId,
        Entry entry,
        JudgedDay judged,
        String message,
        List<String> ruleIds,
        Map<String, String> facts,
        @Nullable UUID programId) {

    /** Copies the collections. */
    public KeptDecision {
        ruleIds = List.copyOf(ruleIds);
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    /** A new one, as it was decided. */
    static KeptDecision of(UUID episodeId, UUID sessionId, Entry entry, DayDecision decided) {
        return new KeptDecision(
                UUID.randomUUID(),
                episodeId,
                sessionId,
                entry,
                decided.judged(),
                decided.decision().message(),
                decided.decision().rulesFired(),
                decided.told(),
                null);
    }

    /** Whether it says the same on the same grounds. */
    boolean saysTheSame(KeptDecision other) {
        return judged.equals(other.judged)
                && message.equals(other.message)
                && ruleIds.equals(other.ruleIds)
                && facts.equals(other.facts);
    }

    /**
     * How it came about.
     *
     * @param cause what led to it
     * @param at when
     * @param by the account whose entry led to it
     * @param knowledgeVersion name of the knowledge that decided
     */
    public record Entry(Cause cause, Instant at, UUID by, String knowledgeVersion) {}
}
