package org.neutralspine.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from.
 *
 * @param id its id
 * @param kind guideline, paper, protocol, article ...
 * @param cite how it is cited
 * @param status how it was read: excerpt_opened, secondary_opened or not_opened
 * @param url where it was found; null when not known
 * @param note a remark; null when there is none
 */
public record Source(
        String id,
        String kind,
        String cite,
        String status,
        @Nullable String url,
        @Nullable String note) {}
