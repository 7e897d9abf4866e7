package org.neutralspine.intake.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A row of {@code screening_answer}. */
@Embeddable
@SuppressWarnings("NullAway.Init")
class AnswerPart {
    @Column(name = "flag_id")
    String flagId;

    String answer;

    @Column(name = "downgrade_note")
    @Nullable
    String downgradeNote;
}
