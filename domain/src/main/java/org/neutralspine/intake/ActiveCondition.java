package org.neutralspine.intake;

import org.jspecify.annotations.Nullable;

/**
 * A condition a patient has now.
 *
 * @param id the condition's id
 * @param weeks completed weeks on that condition's clock; null when not known, which is taken as the strictest phase
 */
public record ActiveCondition(String id, @Nullable Integer weeks) {}
