package org.neutralspine.figure.body;

import java.util.Locale;

/** A side of the body. */
public enum Side {
    RIGHT(1),
    LEFT(-1);

    private final int sign;

    Side(int sign) {
        this.sign = sign;
    }

    /** 1 for the right, -1 for the left: the sign of z. */
    public int sign() {
        return sign;
    }

    /** The word in pose files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of a paired joint of this side, such as {@code knee.right}. */
    public String of(String joint) {
        return joint + "." + word();
    }

    /** The other side. */
    public Side other() {
        return this == RIGHT ? LEFT : RIGHT;
    }
}
