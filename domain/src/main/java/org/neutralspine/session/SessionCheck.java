package org.neutralspine.session;

import java.util.HashSet;
import java.util.Set;
import org.neutralspine.kernel.Violations;
import org.neutralspine.program.ProgramVersion;
import org.neutralspine.session.SessionLog.ExerciseLog;
import org.neutralspine.session.SessionLogs.Slot;

/** Finds in a session what cannot be true for the program it belongs to. */
final class SessionCheck {

    private static final int MOST_SETS = 100;
    private static final int MOST_ENTRIES = 100;
    private static final int MOST_SPARE = 50;

    private SessionCheck() {}

    static void refuseIfWrong(SessionForm form, ProgramVersion program) {
        Violations violations = new Violations();
        boolean empty = form.exercises().isEmpty() && form.feeling().toldNothing();
        violations.check(!empty, "exercises", "must say something: an exercise, or how it felt");
        violations.check(form.exercises().size() <= MOST_ENTRIES, "exercises", "must hold at most " + MOST_ENTRIES);
        Integer effort = form.feeling().effort();
        violations.check(effort == null || (effort >= 0 && effort <= 10), "effort", "must be 0 to 10");
        violations.optionalText(form.feeling().note(), "note", 1000);
        Set<Slot> seen = new HashSet<>();
        for (int i = 0; i < form.exercises().size(); i++) {
            ExerciseLog entry = form.exercises().get(i);
            String path = "exercises[" + i + "]";
            entry(violations, entry, program, path);
            violations.check(seen.add(new Slot(entry.itemId(), entry.bout())), path, "must stand here once");
        }
        violations.refuse();
    }

    private static void entry(Violations violations, ExerciseLog entry, ProgramVersion program, String path) {
        int bouts = program.item(entry.itemId())
                .map(item -> item.prescription().dose().boutsPerDay())
                .orElse(0);
        violations.check(bouts > 0, path + ".itemId", "must be an item of the program in force that day");
        violations.check(
                bouts == 0 || (entry.bout() >= 1 && entry.bout() <= bouts), path + ".bout", "must be 1 to " + bouts);
        boolean sets = entry.completedSets() >= 0 && entry.completedSets() <= MOST_SETS;
        violations.check(sets, path + ".completedSets", "must be 0 to " + MOST_SETS);
        boolean skipped = entry.completedSets() == 0;
        violations.check(
                !skipped || entry.skipped() != null,
                path + ".skippedReason",
                "must say why when no set was done: " + SkipReason.words());
        Integer spare = entry.spareReps();
        violations.check(
                spare == null || (spare >= 0 && spare <= MOST_SPARE),
                path + ".spareReps",
                "must be 0 to " + MOST_SPARE);
        violations.check(
                skipped || entry.skipped() == null, path + ".skippedReason", "must be absent when a set was done");
    }
}
