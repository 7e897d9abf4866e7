package org.neutralspine.report;

import java.util.Locale;

/**
 * One reason why a patient needs their physiotherapist.
 *
 * @param kind what it is about
 * @param words the reason with its numbers, for the physiotherapist; names nobody
 */
public record Attention(Kind kind, String words) {

    /** What there is to act on, the most urgent first. */
    public enum Kind {
        /** A red flag stands. */
        RED_FLAG("Red flag"),
        /** Pain lay above the patient's limit. */
        PAIN_ABOVE_LIMIT("Pain above limit"),
        /** Pain has been rising by an amount that matters. */
        PAIN_RISING("Pain rising"),
        /** The physician refused clearance. */
        CLEARANCE_REFUSED("Clearance refused"),
        /** The physician has not answered yet. */
        CLEARANCE_WAITING("Waiting for clearance"),
        /** The clearance has ended or is about to. */
        CLEARANCE_ENDING("Clearance ending"),
        /** The red-flag questions must be asked again before anything new is prescribed. */
        SCREENING_DUE("Safety questions due"),
        /** No report for days although there was something to do. */
        SILENT("Silent"),
        /** Little of what was prescribed was done. */
        LOW_ADHERENCE("Low adherence");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The word in JSON, such as {@code pain-above-limit}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Two or three words for a tag. */
        public String label() {
            return label;
        }
    }
}
