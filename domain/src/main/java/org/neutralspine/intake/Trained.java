package org.neutralspine.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An exercise that was prescribed for a while.
 *
 * @param exerciseId which
 * @param from first day
 * @param to last day; null while it lasts
 */
public record Trained(
        String exerciseId, LocalDate from, @Nullable LocalDate to) {}
