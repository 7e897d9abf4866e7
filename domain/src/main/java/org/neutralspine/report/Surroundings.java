package org.neutralspine.report;

import java.util.Map;
import java.util.UUID;

/**
 * What a week's figures are seen against.
 *
 * @param flags which answers to the red-flag questions call for somebody
 * @param circumstances what else is going on, by episode
 */
public record Surroundings(StandingFlags flags, Map<UUID, Circumstances> circumstances) {

    /** Keeps an unchangeable copy. */
    public Surroundings {
        circumstances = Map.copyOf(circumstances);
    }

    /** What else is going on in {@code episode}. */
    public Circumstances of(UUID episode) {
        return circumstances.getOrDefault(episode, Circumstances.NONE);
    }
}
