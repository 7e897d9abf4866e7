package org.neutralspine.report;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a week's figures are seen against.
 *
 * @param flags which answers to the red-flag questions call for somebody
 * @param notes what else is going on, by episode
 */
public record Surroundings(StandingFlags flags, Map<UUID, List<Note>> notes) {

    /** Keeps an unchangeable copy. */
    public Surroundings {
        notes = Map.copyOf(notes);
    }

    /** What else is going on in {@code episode}. */
    public List<Note> notes(UUID episode) {
        return notes.getOrDefault(episode, List.of());
    }
}
