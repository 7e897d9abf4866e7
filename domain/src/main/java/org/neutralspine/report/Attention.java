package org.neutralspine.report;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a patient needs their physiotherapist.
 *
 * @param kind what it is about
 * @param words the reason with its numbers, for the physiotherapist; names nobody
 * @param since the day it began, where one can be named
 * @param latest the last day it showed anew; a later one is news
 */
public record Attention(
        Kind kind,
        String words,
        @Nullable LocalDate since,
        @Nullable LocalDate latest) {

    /** A reason that lasts without a day of its own. */
    public Attention(Kind kind, String words) {
        this(kind, words, null, null);
    }

    /** What it is told as: the same key again is no news. */
    public String key() {
        return kind.word() + (latest == null ? "" : "@" + latest);
    }

    /** What there is to act on, the most urgent first. */
    public enum Kind {
        /** A red flag stands. */
        RED_FLAG("Red flag", "Read the safety answers and decide today."),
        /** Somebody was told of something and nobody has acted yet. */
        ALERT_WAITING("Alert waiting", "Open the alert, say what you did, and close it."),
        /** Pain lay above the patient's limit. */
        PAIN_ABOVE_LIMIT("Pain above limit", "Look at the program: make it easier or call the patient."),
        /** Pain has been rising by an amount that matters. */
        PAIN_RISING("Pain rising", "Look at the program: make it easier or call the patient."),
        /** The physician refused clearance. */
        CLEARANCE_REFUSED("Clearance refused", "See the clearance page."),
        /** New facts voided the clearance: it does not end, it no longer counts. */
        CLEARANCE_VOIDED("Clearance void", "Ask the operating team again."),
        /** The physician has not answered yet. */
        CLEARANCE_WAITING("Waiting for clearance", "See the clearance page."),
        /** The clearance has ended or is about to. */
        CLEARANCE_ENDING("Clearance ending", "See the clearance page."),
        /** The red-flag questions must be asked again before anything new is prescribed. */
        SCREENING_DUE(
                "Safety questions due", "Ask the safety questions again: without them nothing new can be prescribed."),
        /** No report for days although there was something to do. */
        SILENT("Silent", "A short call often helps: ask what gets in the way."),
        /** Little of what was prescribed was done. */
        LOW_ADHERENCE("Low adherence", "Ask what gets in the way; fewer exercises are often done more often.");

        private final String label;
        private final String next;

        Kind(String label, String next) {
            this.label = label;
            this.next = next;
        }

        /** The word in JSON, such as {@code pain-above-limit}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Two or three words for a tag. */
        public String label() {
            return label;
        }

        /** A step to take, as a suggestion. */
        public String next() {
            return next;
        }
    }
}
