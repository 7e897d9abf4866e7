package org.neutralspine.measure.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.neutralspine.measure.Measure;
import org.neutralspine.measure.MeasureAnswer;
import org.neutralspine.measure.MeasureAnswer.AnsweredBy;

/** A row of {@code measure_answer}; written once. */
@Entity
@Table(name = "measure_answer")
@SuppressWarnings("NullAway.Init")
class MeasureAnswerRow {
    @Id
    UUID id;

    @Column(name = "episode_id", updatable = false)
    UUID episodeId;

    @Column(name = "measure_id", updatable = false)
    String measureId;

    @Column(name = "measure_version", updatable = false)
    String version;

    @Column(updatable = false)
    String language;

    @Column(updatable = false)
    String licence;

    @Column(name = "answered_on", updatable = false)
    LocalDate answeredOn;

    @Column(name = "answered_by", updatable = false)
    String answeredBy;

    @Column(name = "recorded_at", updatable = false)
    Instant recordedAt;

    @Column(name = "entered_by", updatable = false)
    UUID enteredBy;

    @Column(updatable = false)
    BigDecimal score;

    @ElementCollection
    @CollectionTable(name = "measure_item", joinColumns = @JoinColumn(name = "answer_id"))
    @MapKeyColumn(name = "item")
    @Column(name = "item_value")
    Map<String, BigDecimal> items = new TreeMap<>();

    static MeasureAnswerRow of(MeasureAnswer answer) {
        MeasureAnswerRow row = new MeasureAnswerRow();
        row.id = answer.id();
        row.episodeId = answer.episodeId();
        row.measureId = answer.measureId();
        row.version = answer.edition().version();
        row.language = answer.edition().language();
        row.licence = answer.edition().licence();
        row.answeredOn = answer.entry().answeredOn();
        row.answeredBy = answer.entry().answeredBy().word();
        row.recordedAt = answer.entry().recordedAt();
        row.enteredBy = answer.entry().enteredBy();
        row.score = answer.score();
        row.items.putAll(answer.items());
        return row;
    }

    MeasureAnswer toAnswer() {
        return new MeasureAnswer(
                id,
                episodeId,
                measureId,
                new MeasureAnswer.Kept(version, language, licence),
                new MeasureAnswer.Entry(
                        answeredOn, Measure.of(AnsweredBy.values(), answeredBy).orElseThrow(), recordedAt, enteredBy),
                items,
                score);
    }
}
