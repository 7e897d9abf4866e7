package org.neutralspine.report;

import java.time.LocalDate;
import java.util.List;

/**
 * What is going on with one patient besides their figures.
 *
 * @param alerts what nobody has acted on yet, the most urgent and oldest first: each is a reason to act
 * @param notes what belongs in their line without being a reason
 */
public record Circumstances(List<WaitingAlert> alerts, List<Note> notes) {

    /** Nothing besides the figures. */
    public static final Circumstances NONE = new Circumstances(List.of(), List.of());

    /** Keeps unchangeable copies. */
    public Circumstances {
        alerts = List.copyOf(alerts);
        notes = List.copyOf(notes);
    }

    /**
     * An alert nobody has acted on.
     *
     * @param why what was noticed, in the words of the alert
     * @param since the day it was first noticed
     * @param latest the last day it was noticed again, at most the last day counted
     */
    public record WaitingAlert(String why, LocalDate since, LocalDate latest) {}
}
