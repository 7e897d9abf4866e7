package org.neutralspine.figure.scene;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is under the body. */
public enum Floor {
    MAT,
    GROUND,
    BED,
    WATER,
    NONE;

    /** The word in pose files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The floor with that word; empty if there is none. */
    public static Optional<Floor> of(String word) {
        return Arrays.stream(values())
                .filter(floor -> floor.word().equals(word))
                .findFirst();
    }
}
