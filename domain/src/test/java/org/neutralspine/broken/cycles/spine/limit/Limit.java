package org.neutralspine.broken.cycles.spine.limit;

import org.neutralspine.broken.cycles.spine.Region;

/** Half of the cycle. */
public record Limit(Region region) {}
