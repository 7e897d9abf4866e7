package org.neutralspine.session;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a patient, or the physiotherapist for them, writes down.
 *
 * @param doneAt when it was done; null for now
 * @param feeling pain and effort
 * @param exercises what was done or left out
 */
public record SessionForm(
        @Nullable Instant doneAt, SessionLog.Feeling feeling, List<SessionLog.ExerciseLog> exercises) {}
