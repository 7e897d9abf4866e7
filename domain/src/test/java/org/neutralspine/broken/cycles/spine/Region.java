package org.neutralspine.broken.cycles.spine;

import org.neutralspine.broken.cycles.spine.limit.Limit;

/** Breaks the rule together with its limit. */
public record Region(Limit limit) {}
