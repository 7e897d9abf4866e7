package org.neutralspine.web.progression;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.neutralspine.progression.LoadTestEntry;

/**
 * What was measured on one day.
 *
 * @param id ours
 * @param measuredOn the day
 * @param recordedAt when it was written down
 * @param enteredBy the account that wrote it
 * @param values by the tests' words; a test that was not done is absent
 */
public record LoadTestsView(
        UUID id, LocalDate measuredOn, Instant recordedAt, UUID enteredBy, Map<String, BigDecimal> values) {

    static LoadTestsView of(LoadTestEntry entry) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        entry.values().forEach((test, value) -> values.put(test.word(), value));
        return new LoadTestsView(entry.id(), entry.measuredOn(), entry.recordedAt(), entry.enteredBy(), values);
    }
}
