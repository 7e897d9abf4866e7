package org.neutralspine.exercise;

import java.util.Arrays;
import java.util.Set;

/** What everybody has: a floor, a wall, a bed with a pillow, a chair, shoes, a towel, a cloth and something to lie on. */
public final class AtHand {

    /** The things, in the words of the catalogue. */
    public static final Set<String> THINGS =
            Set.of("mat", "chair", "wall", "bed", "floor", "shoes", "pillow", "towel", "cloth", "hand");

    private AtHand() {}

    /** Whether a need such as "chair or counter" is met by what everybody has. */
    public static boolean has(String needed) {
        return Arrays.stream(needed.split(" or ")).anyMatch(THINGS::contains);
    }
}
