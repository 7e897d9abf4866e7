package org.neutralspine.intake.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A row of {@code override_ground}. */
@Embeddable
@SuppressWarnings("NullAway.Init")
class GroundPart {
    @Column(name = "rule_id")
    String ruleId;

    String said;
}
