package org.neutralspine.progression;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * What a clinician measured on one day. Written once: a later measurement is another entry.
 *
 * @param id ours
 * @param episodeId the stretch of care
 * @param measuredOn the day
 * @param recordedAt when it was written down
 * @param enteredBy the account that wrote it
 * @param values at least one; a test that was not done is absent
 */
public record LoadTestEntry(
        UUID id,
        UUID episodeId,
        LocalDate measuredOn,
        Instant recordedAt,
        UUID enteredBy,
        Map<LoadTest, BigDecimal> values) {

    /** Keeps the values in the order of the tests. */
    public LoadTestEntry {
        Map<LoadTest, BigDecimal> ordered = new EnumMap<>(LoadTest.class);
        ordered.putAll(values);
        values = Collections.unmodifiableMap(ordered);
    }
}
