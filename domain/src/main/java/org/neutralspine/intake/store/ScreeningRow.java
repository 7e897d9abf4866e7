package org.neutralspine.intake.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.intake.ScreeningAnswers;
import org.neutralspine.intake.ScreeningAnswers.Answer;
import org.neutralspine.intake.ScreeningAnswers.FlagAnswer;

/** A row of {@code screening} with its answers; written once. */
@Entity
@Table(name = "screening")
@SuppressWarnings("NullAway.Init")
class ScreeningRow {

    /** Stands in {@code full_on} when there never was a full round: null says that this row is one. */
    private static final LocalDate NEVER = LocalDate.EPOCH;

    @Id
    UUID id;

    @Column(name = "episode_id")
    UUID episodeId;

    @Column(name = "answered_at")
    Instant answeredAt;

    @Column(name = "answered_on")
    LocalDate answeredOn;

    @Column(name = "entered_by")
    UUID enteredBy;

    @Column(name = "full_on")
    @Nullable
    LocalDate fullOn;

    @ElementCollection
    @CollectionTable(name = "screening_answer", joinColumns = @JoinColumn(name = "screening_id"))
    @OrderBy("flagId")
    List<AnswerPart> answers = new ArrayList<>();

    static ScreeningRow of(UUID episodeId, ScreeningAnswers screening) {
        ScreeningRow row = new ScreeningRow();
        row.id = screening.id();
        row.episodeId = episodeId;
        row.answeredAt = screening.answeredAt();
        row.answeredOn = screening.answeredOn();
        row.enteredBy = screening.enteredBy();
        row.fullOn = screening.answeredOn().equals(screening.fullOn()) ? null : carried(screening.fullOn());
        for (FlagAnswer answer : screening.answers()) {
            AnswerPart part = new AnswerPart();
            part.flagId = answer.flagId();
            part.answer = answer.answer().word();
            part.downgradeNote = answer.downgradeNote();
            row.answers.add(part);
        }
        return row;
    }

    ScreeningAnswers toAnswers() {
        List<FlagAnswer> given = answers.stream()
                .map(part -> new FlagAnswer(part.flagId, Answer.of(part.answer), part.downgradeNote))
                .toList();
        return new ScreeningAnswers(id, answeredAt, answeredOn, enteredBy, given, fullOn());
    }

    private static LocalDate carried(@Nullable LocalDate full) {
        return full == null ? NEVER : full;
    }

    private @Nullable LocalDate fullOn() {
        if (fullOn == null) {
            return answeredOn;
        }
        return fullOn.equals(NEVER) ? null : fullOn;
    }
}
