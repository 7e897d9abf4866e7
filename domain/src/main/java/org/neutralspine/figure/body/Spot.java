package org.neutralspine.figure.body;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A place of the own body where a hand or a foot can rest. */
public enum Spot {
    BACK_OF_HEAD,
    SIDE_OF_HEAD,
    FOREHEAD,
    CHIN,
    BREASTBONE,
    OTHER_SHOULDER,
    BELLY,
    HIP,
    BACK_OF_PELVIS,
    LOW_BACK,
    THIGH,
    BEHIND_THIGH,
    OTHER_THIGH,
    KNEE,
    OTHER_KNEE,
    SHIN,
    OTHER_SHIN,
    ANKLE,
    OTHER_ANKLE,
    OTHER_HAND;

    /** The word in pose files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The spot with that word; empty if there is none. */
    public static Optional<Spot> of(String word) {
        return Arrays.stream(values()).filter(spot -> spot.word().equals(word)).findFirst();
    }

    /** Where the spot is for a hand of that side, and {@code away} from it in the directions of the part it is on. */
    Vec on(Rig rig, Side side, Vec away) {
        double beside = side.sign() * Build.SHOULDER_BESIDE;
        return switch (this) {
            case BACK_OF_HEAD -> at(rig.headMiddle(), rig.head(), new Vec(-9.5, 1, side.sign() * 4), away);
            case SIDE_OF_HEAD -> at(rig.headMiddle(), rig.head(), new Vec(0, 1, side.sign() * 10), away);
            case FOREHEAD -> at(rig.headMiddle(), rig.head(), new Vec(10, 4, side.sign()), away);
            case CHIN -> at(rig.headMiddle(), rig.head(), new Vec(9, -9, side.sign()), away);
            case BREASTBONE -> at(rig.spine(6), rig.link(6), new Vec(18, 1, side.sign() * 2), away);
            case OTHER_SHOULDER -> at(rig.spine(8), rig.link(8), new Vec(8, 0, -beside * .8), away);
            case BELLY -> at(rig.spine(2), rig.link(2), new Vec(15, 0, side.sign() * 3), away);
            case HIP -> at(rig.spine(1), rig.link(1), new Vec(5, 0, side.sign() * 15), away);
            case BACK_OF_PELVIS -> at(rig.spine(1), rig.link(1), new Vec(-10, -2, side.sign() * 7), away);
            case LOW_BACK -> at(rig.spine(2), rig.link(2), new Vec(-6, 0, side.sign() * 9), away);
            default -> onLeg(rig, side, away);
        };
    }

    private Vec onLeg(Rig rig, Side side, Vec away) {
        boolean other = this == OTHER_THIGH || this == OTHER_KNEE || this == OTHER_SHIN || this == OTHER_ANKLE;
        Side legSide = other ? side.other() : side;
        Leg leg = rig.leg(legSide);
        return switch (this) {
            case THIGH, OTHER_THIGH -> at(leg.hip().towards(leg.knee(), .6), leg.thigh(), new Vec(9, 0, 0), away);
            case BEHIND_THIGH -> at(leg.hip().towards(leg.knee(), .7), leg.thigh(), new Vec(-8, 0, 0), away);
            case KNEE, OTHER_KNEE -> at(leg.knee(), leg.thigh(), new Vec(7, 0, 0), away);
            case SHIN, OTHER_SHIN -> at(leg.knee().towards(leg.ankle(), .25), leg.shank(), new Vec(6, 0, 0), away);
            case ANKLE, OTHER_ANKLE -> at(leg.ankle(), leg.shank(), new Vec(4, 3, 0), away);
            default -> rig.arm(side.other()).palm().plus(away);
        };
    }

    private static Vec at(Vec middle, Axes axes, Vec fixed, Vec away) {
        Vec sum = fixed.plus(away);
        return middle.plus(axes.way(sum.x(), sum.y(), sum.z()));
    }
}
