package org.neutralspine.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one version changes against another.
 *
 * @param added exercises that are new
 * @param removed exercises that are gone
 * @param changed exercises done otherwise, with what is otherwise
 */
public record Difference(List<String> added, List<String> removed, List<Changed> changed) {

    /**
     * An exercise done otherwise.
     *
     * @param exerciseId which
     * @param before how it was
     * @param after how it is now
     * @param what names of what differs, such as {@code sets} or {@code days}
     */
    public record Changed(String exerciseId, Prescription before, Prescription after, List<String> what) {}

    /** What {@code after} changes against {@code before}. */
    public static Difference between(List<Prescription> before, List<Prescription> after) {
        List<Changed> changed = new ArrayList<>();
        for (Prescription now : after) {
            find(before, now.exerciseId()).ifPresent(then -> {
                List<String> what = what(then, now);
                if (!what.isEmpty()) {
                    changed.add(new Changed(now.exerciseId(), then, now, what));
                }
            });
        }
        return new Difference(missingIn(before, after), missingIn(after, before), changed);
    }

    /** The items without their ids. */
    static List<Prescription> prescriptions(ProgramVersion version) {
        return version.items().stream().map(ProgramVersion.Item::prescription).toList();
    }

    private static List<String> missingIn(List<Prescription> list, List<Prescription> items) {
        return items.stream()
                .map(Prescription::exerciseId)
                .filter(id -> find(list, id).isEmpty())
                .toList();
    }

    private static Optional<Prescription> find(List<Prescription> items, String exerciseId) {
        return items.stream()
                .filter(item -> item.exerciseId().equals(exerciseId))
                .findFirst();
    }

    private static List<String> what(Prescription before, Prescription after) {
        List<String> names = new ArrayList<>();
        note(names, "sets", before.dose().sets(), after.dose().sets());
        note(names, "reps", before.dose().reps(), after.dose().reps());
        note(names, "holdSeconds", before.dose().holdSeconds(), after.dose().holdSeconds());
        note(names, "minutes", before.dose().minutes(), after.dose().minutes());
        note(names, "boutsPerDay", before.dose().boutsPerDay(), after.dose().boutsPerDay());
        note(names, "restSeconds", before.dose().restSeconds(), after.dose().restSeconds());
        note(names, "effort", before.dose().effort(), after.dose().effort());
        note(names, "days", before.days(), after.days());
        note(names, "loadKg", before.loadKg(), after.loadKg());
        return names;
    }

    private static void note(List<String> names, String name, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            names.add(name);
        }
    }
}
