package org.neutralspine.figure.draw;

import org.neutralspine.figure.body.Side;

/** A part of the body that is painted as one and can cover others. */
enum Part {
    ARM_RIGHT("arm", Side.RIGHT),
    ARM_LEFT("arm", Side.LEFT),
    LEG_RIGHT("leg", Side.RIGHT),
    LEG_LEFT("leg", Side.LEFT),
    HEAD("head", Side.RIGHT),
    TORSO("torso", Side.RIGHT);

    private final String limb;
    private final Side side;

    Part(String limb, Side side) {
        this.limb = limb;
        this.side = side;
    }

    Side side() {
        return side;
    }

    boolean isArm() {
        return limb.equals("arm");
    }

    boolean isLeg() {
        return limb.equals("leg");
    }

    /** The word in pose files, such as {@code arm.left}. */
    String word() {
        return isArm() || isLeg() ? side.of(limb) : limb;
    }
}
