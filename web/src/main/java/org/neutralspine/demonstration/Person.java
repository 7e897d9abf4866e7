package org.neutralspine.demonstration;

import java.util.List;
import java.util.Optional;

/**
 * An invented patient of the demonstration.
 *
 * @param number 1 to 60; signs in as {@code patient} and this number
 * @param caseload 1 to 3: whose patient
 * @param who name, sex, age
 * @param activity {@code sedentary}, {@code light} or {@code active}
 * @param weeksInCare how many weeks ago they came, 1 to 12
 * @param course how it goes
 * @param adherence share of the prescribed slots that get done, 0 to 100 percent
 * @param pain where it was and where it is
 * @param ailments what they have
 * @param operation what was operated; nothing operated has no levels
 * @param notes everything else, such as {@code smoker} or {@code tsk=46}
 */
public record Person(
        int number,
        int caseload,
        Who who,
        String activity,
        int weeksInCare,
        Course course,
        int adherence,
        Pain pain,
        List<Ailment> ailments,
        Operation operation,
        List<String> notes) {

    /** The name they sign in with. */
    public String username() {
        return "patient" + number;
    }

    /** The hospital's number for them. */
    public String hospitalNumber() {
        return "24-" + (1000 + number * 37);
    }

    boolean has(String note) {
        return notes.contains(note);
    }

    /** What a note such as {@code tsk=46} says after its sign of equality. */
    Optional<String> told(String key) {
        return notes.stream()
                .filter(note -> note.startsWith(key + "="))
                .map(note -> note.substring(key.length() + 1))
                .findFirst();
    }

    /** All notes that begin with a word, such as {@code flag}, without it. */
    List<String> all(String word) {
        return notes.stream()
                .filter(note -> note.startsWith(word + " "))
                .map(note -> note.substring(word.length() + 1).strip())
                .toList();
    }

    /**
     * Name and age.
     *
     * @param givenName as called
     * @param familyName as called
     * @param sex {@code female} or {@code male}
     * @param age completed years today
     */
    public record Who(String givenName, String familyName, String sex, int age) {}

    /**
     * Usual pain, 0 to 10.
     *
     * @param first when they came
     * @param last today, but for a flare
     */
    public record Pain(int first, int last) {}

    /**
     * A condition.
     *
     * @param conditionId of the knowledge base
     * @param weeks on its clock today
     */
    public record Ailment(String conditionId, int weeks) {}

    /**
     * An operation; its day is that of the first ailment.
     *
     * @param levels vertebrae; empty when nothing was operated
     * @param approach such as {@code posterior}; empty when nothing was operated
     */
    public record Operation(List<String> levels, String approach) {}
}
