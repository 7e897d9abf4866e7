package org.neutralspine.figure.body;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The named points of a body that contacts, arrows and things it holds refer to. */
public final class Points {

    private static final Map<String, Double> SKIN = Map.ofEntries(
            Map.entry("knee", 5.6),
            Map.entry("elbow", 4.6),
            Map.entry("toe", 2.4),
            Map.entry("heel", 2.6),
            Map.entry("hand", 2.6),
            Map.entry("palm", 3.0),
            Map.entry("wrist", 3.3),
            Map.entry("ankle", 4.3),
            Map.entry("hip", 9.6),
            Map.entry("shoulder", 6.8),
            Map.entry("head", 9.8));

    private static final Set<String> PAIRED =
            Set.of("knee", "elbow", "toe", "heel", "hand", "palm", "wrist", "ankle", "hip", "shoulder");

    private static final Set<String> SINGLE = Set.of(
            "pelvis", "low-back", "upper-back", "seat", "head", "nose", "front-of-pelvis", "belly", "chest", "thighs");

    /** Every name there is: paired ones end in {@code .right} or {@code .left}. */
    public static final Set<String> NAMES = Stream.concat(
                    SINGLE.stream(),
                    PAIRED.stream().flatMap(name -> Stream.of(Side.values()).map(side -> side.of(name))))
            .collect(Collectors.toUnmodifiableSet());

    private Points() {}

    /**
     * Where a point is.
     *
     * @throws IllegalArgumentException if there is no such point
     */
    public static Vec of(Rig rig, String name) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            return single(rig, name);
        }
        Side side = name.endsWith("right") ? Side.RIGHT : Side.LEFT;
        return paired(rig.arm(side), rig.leg(side), name.substring(0, dot));
    }

    /** How far the skin is away from the point, 0 for a point on the skin. */
    public static double skin(String name) {
        int dot = name.indexOf('.');
        return SKIN.getOrDefault(dot < 0 ? name : name.substring(0, dot), 0.0);
    }

    private static Vec paired(Arm arm, Leg leg, String joint) {
        return switch (joint) {
            case "knee" -> leg.knee();
            case "ankle" -> leg.ankle();
            case "heel" -> leg.heel();
            case "toe" -> leg.toe();
            case "hip" -> leg.hip();
            case "shoulder" -> arm.shoulder();
            case "elbow" -> arm.elbow();
            case "wrist" -> arm.wrist();
            case "hand" -> arm.hand();
            case "palm" -> arm.palm();
            default -> throw new IllegalArgumentException("no point " + joint);
        };
    }

    private static Vec single(Rig rig, String name) {
        return switch (name) {
            case "pelvis" -> rig.spine(0);
            case "head" -> rig.headMiddle();
            case "nose" -> rig.headMiddle().plus(rig.head().way(10, 0, 0));
            case "low-back" -> away(rig, 0, -8, 2);
            case "seat" -> away(rig, 0, -9.6, -5);
            case "upper-back" -> away(rig, 7, -7, 0);
            case "front-of-pelvis" -> away(rig, 0, 11, -2);
            case "belly" -> away(rig, 2, 13, 0);
            case "chest" -> away(rig, 6, 15, 0);
            case "thighs" ->
                rig.leg(Side.RIGHT)
                        .hip()
                        .towards(rig.leg(Side.RIGHT).knee(), .45)
                        .plus(rig.leg(Side.RIGHT).thigh().forward().times(-8.4));
            default -> throw new IllegalArgumentException("no point " + name);
        };
    }

    private static Vec away(Rig rig, int link, double ahead, double above) {
        return rig.spine(link).plus(rig.link(link).way(ahead, above, 0));
    }
}
