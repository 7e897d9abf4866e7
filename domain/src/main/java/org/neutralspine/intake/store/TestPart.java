package org.neutralspine.intake.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A row of {@code episode_test}. */
@Embeddable
@SuppressWarnings("NullAway.Init")
class TestPart {
    @Column(name = "test_id")
    String testId;

    @Column(name = "measured_value")
    BigDecimal value;

    @Column(name = "measured_on")
    LocalDate measuredOn;
}
