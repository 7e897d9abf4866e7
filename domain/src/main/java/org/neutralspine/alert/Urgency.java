package org.neutralspine.alert;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.neutralspine.alert.CaseloadEntry.Training;

/**
 * Why a patient of a caseload needs somebody to act, and how soon: a first, plain order that looks only at what the list
 * itself shows.
 */
public enum Urgency {
    /** A red-flag question stands. */
    RED_FLAG("red-flag"),
    /** The operating team said no. */
    CLEARANCE_REFUSED("clearance-refused"),
    /** Pain above what was agreed in the last week. */
    PAIN_ABOVE_LIMIT("pain-above-limit"),
    /** Nothing heard for a week although a program runs. */
    SILENT("silent"),
    /** The red-flag questions are older than four weeks, or were never asked. */
    SCREENING_DUE("screening-due"),
    /** The operating team's answer is awaited. */
    CLEARANCE_AWAITED("clearance-awaited"),
    /** No program is in force. */
    NO_PROGRAM("no-program");

    private static final int SILENT_DAYS = 7;
    private static final int SCREENING_DAYS = 28;

    private final String word;

    Urgency(String word) {
        this.word = word;
    }

    /** The word in JSON and on screen. */
    public String word() {
        return word;
    }

    /** Everything that holds for {@code entry} on {@code today}, the most urgent first. */
    public static List<Urgency> of(CaseloadEntry entry, LocalDate today) {
        List<Urgency> found = new ArrayList<>();
        CaseloadEntry.ScreeningState screening = entry.screening();
        note(found, RED_FLAG, screening != null && screening.raised() > 0);
        note(found, CLEARANCE_REFUSED, "refused".equals(entry.clearance()));
        Training training = entry.training();
        Integer pain = training.highestPainInWeek();
        note(found, PAIN_ABOVE_LIMIT, pain != null && pain > training.painLimit());
        note(found, SILENT, isSilent(training, today));
        note(
                found,
                SCREENING_DUE,
                screening == null || ChronoUnit.DAYS.between(screening.answeredOn(), today) > SCREENING_DAYS);
        note(found, CLEARANCE_AWAITED, "requested".equals(entry.clearance()));
        note(found, NO_PROGRAM, training.programNumber() == null);
        return found;
    }

    /** The most urgent first, then by name. */
    public static Comparator<CaseloadEntry> order(LocalDate today) {
        return Comparator.comparingInt((CaseloadEntry entry) ->
                        of(entry, today).stream().mapToInt(Enum::ordinal).min().orElse(values().length))
                .thenComparing(entry -> of(entry, today).size(), Comparator.reverseOrder())
                .thenComparing(entry -> entry.who().familyName())
                .thenComparing(entry -> entry.who().givenName())
                .thenComparing(entry -> entry.who().hospitalNumber());
    }

    private static boolean isSilent(Training training, LocalDate today) {
        LocalDate start = training.startsOn();
        if (start == null) {
            return false;
        }
        LocalDate last = training.lastSession();
        LocalDate heard = last == null || last.isBefore(start) ? start : last;
        return ChronoUnit.DAYS.between(heard, today) >= SILENT_DAYS;
    }

    private static void note(List<Urgency> found, Urgency urgency, boolean holds) {
        if (holds) {
            found.add(urgency);
        }
    }
}
