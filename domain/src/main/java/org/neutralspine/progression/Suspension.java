package org.neutralspine.progression;

import java.time.Instant;
import java.util.UUID;

/**
 * Training stops until a clinician has looked.
 *
 * @param id ours
 * @param episodeId of which stretch of care
 * @param decisionId the decision that stopped it
 * @param message what the patient reads meanwhile
 * @param beganAt since when
 */
public record Suspension(UUID id, UUID episodeId, UUID decisionId, String message, Instant beganAt) {}
