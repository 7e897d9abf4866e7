package org.neutralspine.measure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * One filled-in measure. Written once; it keeps the edition it was asked in.
 *
 * @param id ours
 * @param episodeId the stretch of care
 * @param measureId of the catalogue
 * @param edition version, language and licence of that day
 * @param entry who answered, when, and who wrote it down
 * @param items the answered items; one left open is absent
 * @param score by the rule of that day
 */
public record MeasureAnswer(
        UUID id,
        UUID episodeId,
        String measureId,
        Kept edition,
        Entry entry,
        Map<String, BigDecimal> items,
        BigDecimal score) {

    /** Keeps the items in order. */
    public MeasureAnswer {
        items = Collections.unmodifiableMap(new TreeMap<>(items));
    }

    /**
     * The edition as it was that day.
     *
     * @param version of the measure
     * @param language of its wording
     * @param licence what its owner allowed
     */
    public record Kept(String version, String language, String licence) {

        static Kept of(Measure measure) {
            Measure.Edition edition = measure.edition();
            return new Kept(edition.version(), edition.language(), edition.licence());
        }
    }

    /**
     * Who answered and when.
     *
     * @param answeredOn the day it describes
     * @param answeredBy who answered
     * @param recordedAt when it was written down
     * @param enteredBy the account that wrote it
     */
    public record Entry(LocalDate answeredOn, AnsweredBy answeredBy, Instant recordedAt, UUID enteredBy) {}

    /** Who answered. */
    public enum AnsweredBy {
        PATIENT,
        WITH_HELP,
        CLINICIAN;

        /** The word used in the database, in JSON and on screen. */
        public String word() {
            return Measure.word(this);
        }
    }
}
