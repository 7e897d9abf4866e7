package org.neutralspine.session;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.neutralspine.kernel.Nrs;

/**
 * A patient's own usual pain, with which the days after a training day are compared: the pain told right before that
 * training; where it was not told, the median of what was told before the training of the four weeks before.
 */
public final class Baseline {

    /** How many days before a training day count as usual. */
    public static final int DAYS = 28;

    private Baseline() {}

    /**
     * The baseline of a day; empty when nothing was told.
     *
     * @param ofDay the sessions of the day, earliest first
     * @param before the sessions of the four weeks before, in any order
     */
    public static Optional<Nrs> of(List<SessionLog> ofDay, List<SessionLog> before) {
        List<Nrs> told = before(ofDay);
        return told.isEmpty() ? median(before(before)) : Optional.of(told.get(0));
    }

    private static List<Nrs> before(List<SessionLog> logs) {
        return logs.stream()
                .map(log -> log.feeling().painBefore())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    /** Of an even number the lower of the two in the middle, so that a rise is rather seen than missed. */
    private static Optional<Nrs> median(List<Nrs> told) {
        return told.stream()
                .map(Nrs::value)
                .sorted()
                .skip(Math.max(0, (told.size() - 1) / 2))
                .findFirst()
                .map(Nrs::new);
    }
}
