package org.neutralspine.program;

import java.util.List;

/**
 * A small program.
 *
 * @param items in the order they are done
 * @param emptySlots ids of the slots that had to stay empty
 * @param minutesPerDay minutes of the fullest day, without walking
 * @param walkingMinutesPerDay minutes of walking on a walking day
 */
public record Program(List<Prescription> items, List<String> emptySlots, int minutesPerDay, int walkingMinutesPerDay) {

    /** Copies the lists. */
    public Program {
        items = List.copyOf(items);
        emptySlots = List.copyOf(emptySlots);
    }

    /** Everything in it that the patient reads. */
    List<String> texts() {
        return items.stream().map(Prescription::why).toList();
    }
}
