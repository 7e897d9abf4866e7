package org.neutralspine.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a patient agreed to.
 *
 * @param id ours
 * @param episodeId for which stretch of care
 * @param kind one of {@link #KINDS}
 * @param givenAt when
 * @param givenBy the account that entered it
 * @param withdrawnAt since when no more; null while it holds
 */
public record Consent(
        UUID id,
        UUID episodeId,
        String kind,
        Instant givenAt,
        UUID givenBy,
        @Nullable Instant withdrawnAt) {

    /** What can be agreed to: training by a program, use of data, photographs. */
    public static final List<String> KINDS = List.of("training", "data", "photo");
}
