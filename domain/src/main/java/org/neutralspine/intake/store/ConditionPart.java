package org.neutralspine.intake.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code episode_condition}. */
@Embeddable
@SuppressWarnings("NullAway.Init")
class ConditionPart {
    @Column(name = "condition_id")
    String conditionId;

    @Column(name = "began_on")
    @Nullable
    LocalDate beganOn;

    int position;
}
