package org.neutralspine.web.page;

import org.jspecify.annotations.Nullable;
import org.neutralspine.figure.Figures;

/** Says where the figure of an exercise is. */
final class FigureAddress {

    private FigureAddress() {}

    /** Its address; null when the exercise has none yet. */
    static @Nullable String of(Figures figures, String exerciseId) {
        return figures.find(exerciseId).isPresent() ? "/api/v1/exercises/" + exerciseId + "/figure.svg" : null;
    }
}
