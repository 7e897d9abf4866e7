package org.neutralspine.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything kept of one patient's present stretch of care before any program: what the facts of today are made from.
 *
 * @param patient who
 * @param episode the open one, else the last one
 * @param screening the newest; null when never answered
 * @param clearances newest first
 * @param consents newest first
 * @param trained what was ever prescribed in this episode; empty before the first program
 * @param overrides newest first, also those that no longer count
 */
public record CareRecord(
        Patient patient,
        Episode episode,
        @Nullable ScreeningAnswers screening,
        List<Clearance> clearances,
        List<Consent> consents,
        List<Trained> trained,
        List<GrantedOverride> overrides) {}
