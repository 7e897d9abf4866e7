package org.neutralspine.program;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.exercise.StartPosition;
import org.neutralspine.spine.Dimension;

/** Says a reason in one sentence without a technical word; it tells of today, never of damage. */
final class PlainReason {

    private PlainReason() {}

    /**
     * The sentence.
     *
     * @param meanings what each tag means, by tag
     */
    static String of(Map<String, String> meanings, Exercise exercise, Appraisal.Reason reason) {
        Integer demand = reason.demand();
        Integer cap = reason.cap();
        Optional<Dimension> dimension = Optional.ofNullable(reason.dimension()).flatMap(Dimension::ofKey);
        if (dimension.isEmpty() || demand == null || cap == null) {
            return kindThatWaits(meanings, exercise, reason).orElseGet(() -> sentence(reason.text()));
        }
        return asks(dimension.get()) + " asks for " + demand + "; today " + (cap == 0 ? "it rests" : cap + " is enough")
                + ".";
    }

    /** A trait that somebody's limits exclude is told by its meaning, not by its id. */
    private static Optional<String> kindThatWaits(
            Map<String, String> meanings, Exercise exercise, Appraisal.Reason reason) {
        return exercise.traits().stream()
                .filter(tag -> !reason.from().isEmpty() && reason.text().startsWith(tag + " "))
                .flatMap(tag -> whatItIs(meanings, tag).stream())
                .findFirst();
    }

    private static Optional<String> whatItIs(Map<String, String> meanings, String tag) {
        return StartPosition.ofTrait(tag)
                .map(position -> "The operating team asks for another way to begin than " + position.meaning() + ".")
                .or(() -> Optional.ofNullable(meanings.get(tag))
                        .map(meaning -> "This kind waits for a later stage: " + meaning + "."));
    }

    private static String asks(Dimension dimension) {
        return switch (dimension) {
            case CERVICAL_FLEXION -> "Bending the neck forward";
            case CERVICAL_EXTENSION -> "Bending the neck back";
            case CERVICAL_ROTATION -> "Turning the neck";
            case CERVICAL_LATERAL_FLEXION -> "Tilting the neck";
            case THORACIC_FLEXION -> "Rounding the upper back";
            case THORACIC_EXTENSION -> "Arching the upper back";
            case THORACIC_ROTATION -> "Turning the upper back";
            case THORACIC_LATERAL_FLEXION -> "Bending the upper back sideways";
            case LUMBAR_FLEXION -> "Bending the low back forward";
            case LUMBAR_EXTENSION -> "Bending the low back backwards";
            case LUMBAR_ROTATION -> "Turning the low back";
            case LUMBAR_LATERAL_FLEXION -> "Bending the low back sideways";
            case AXIAL_COMPRESSION -> "Pressure along the spine: it";
            case SHEAR -> "Sliding force on the spine: it";
            case IMPACT -> "Landing and jolts: it";
            case EXTERNAL_LOAD -> "Weight held or carried: it";
            case LEVEL -> "Difficulty: it";
        };
    }

    private static String sentence(String text) {
        String begun = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        return begun.endsWith(".") ? begun : begun + ".";
    }
}
