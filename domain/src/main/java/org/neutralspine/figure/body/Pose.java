package org.neutralspine.figure.body;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The angles of a body at one moment, and which hands and feet are planted. Immutable; what is not said is at rest. */
public final class Pose {

    /** Standing still. */
    public static final Pose STANDING = new Pose(Map.of(), Map.of(), Map.of(), Map.of());

    private final Map<TrunkAngle, Double> trunk;
    private final Map<Side, Map<LimbAngle, Double>> limbs;
    private final Map<Side, Plant> hands;
    private final Map<Side, Plant> feet;

    private Pose(
            Map<TrunkAngle, Double> trunk,
            Map<Side, Map<LimbAngle, Double>> limbs,
            Map<Side, Plant> hands,
            Map<Side, Plant> feet) {
        this.trunk = trunk;
        this.limbs = limbs;
        this.hands = hands;
        this.feet = feet;
    }

    /** An angle of head and trunk, in degrees. */
    public double angle(TrunkAngle angle) {
        Double said = trunk.get(angle);
        return said == null ? angle.rest() : said;
    }

    /** An angle of a limb, in degrees. */
    public double angle(Side side, LimbAngle angle) {
        Map<LimbAngle, Double> limb = limbs.get(side);
        Double said = limb == null ? null : limb.get(angle);
        return said == null ? angle.rest() : said;
    }

    /** Where a hand is planted; empty when it is free. */
    public Optional<Plant> hand(Side side) {
        return Optional.ofNullable(hands.get(side));
    }

    /** Where a foot is planted; empty when it is free. */
    public Optional<Plant> foot(Side side) {
        return Optional.ofNullable(feet.get(side));
    }

    /** This pose with another angle. */
    public Pose with(TrunkAngle angle, double degrees) {
        Map<TrunkAngle, Double> changed = new EnumMap<>(TrunkAngle.class);
        changed.putAll(trunk);
        changed.put(angle, degrees);
        return new Pose(changed, limbs, hands, feet);
    }

    /** This pose with another angle of a limb. */
    public Pose with(Side side, LimbAngle angle, double degrees) {
        Map<Side, Map<LimbAngle, Double>> changed = new EnumMap<>(Side.class);
        changed.putAll(limbs);
        Map<LimbAngle, Double> limb = new EnumMap<>(LimbAngle.class);
        limb.putAll(limbs.getOrDefault(side, Map.of()));
        limb.put(angle, degrees);
        changed.put(side, limb);
        return new Pose(trunk, changed, hands, feet);
    }

    /** This pose with a hand planted, or free when {@code plant} is null. */
    public Pose withHand(Side side, @Nullable Plant plant) {
        return new Pose(trunk, limbs, changed(hands, side, plant), feet);
    }

    /** This pose with a foot planted, or free when {@code plant} is null. */
    public Pose withFoot(Side side, @Nullable Plant plant) {
        return new Pose(trunk, limbs, hands, changed(feet, side, plant));
    }

    private static Map<Side, Plant> changed(Map<Side, Plant> plants, Side side, @Nullable Plant plant) {
        Map<Side, Plant> changed = new EnumMap<>(Side.class);
        changed.putAll(plants);
        if (plant == null) {
            changed.remove(side);
        } else {
            changed.put(side, plant);
        }
        return changed;
    }

    /**
     * The pose between this (0) and {@code other} (1): angles are mixed; a hand or foot stays planted only while both
     * poses plant it on the same spot.
     */
    public Pose towards(Pose other, double share) {
        Map<TrunkAngle, Double> mixed = new EnumMap<>(TrunkAngle.class);
        for (TrunkAngle angle : TrunkAngle.values()) {
            mixed.put(angle, mix(angle(angle), other.angle(angle), share));
        }
        Map<Side, Map<LimbAngle, Double>> mixedLimbs = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            Map<LimbAngle, Double> limb = new EnumMap<>(LimbAngle.class);
            for (LimbAngle angle : LimbAngle.values()) {
                limb.put(angle, mix(angle(side, angle), other.angle(side, angle), share));
            }
            mixedLimbs.put(side, limb);
        }
        return new Pose(mixed, mixedLimbs, both(hands, other.hands, share), both(feet, other.feet, share));
    }

    private static Map<Side, Plant> both(Map<Side, Plant> from, Map<Side, Plant> to, double share) {
        Map<Side, Plant> both = new EnumMap<>(Side.class);
        from.forEach((side, plant) -> {
            Plant next = to.get(side);
            if (next != null && plant.isOnTheSpotOf(next)) {
                both.put(side, plant.towards(next, share));
            }
        });
        return both;
    }

    private static double mix(double from, double to, double share) {
        return from + (to - from) * share;
    }
}
