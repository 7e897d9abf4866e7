package org.neutralspine.measure;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a patient wants to do again: a goal in the patient's own words.
 *
 * @param id ours; the item it is rated under
 * @param episodeId the stretch of care
 * @param position its place among the patient's activities, from 0
 * @param wording the patient's words, 1 to 120 characters
 * @param named when and by whom it was written down, and when another took its place
 */
public record OwnActivity(UUID id, UUID episodeId, int position, String wording, Named named) {

    /**
     * When it was named.
     *
     * @param on the day
     * @param by the account that wrote it
     * @param endedOn the day another took its place; null while it stands
     */
    public record Named(LocalDate on, UUID by, @Nullable LocalDate endedOn) {}

    /** Whether it still stands. */
    public boolean stands() {
        return named.endedOn() == null;
    }
}
