package org.neutralspine.figure.body;

/** How long the parts of the body are: shares of a height of 170, arms a little short so that they reach the ground. */
public final class Build {

    /** Body height; every other length is in the same unit, about a centimetre. */
    public static final double HEIGHT = 170;
    /** From the sacrum to the lowest neck vertebra. */
    public static final double TRUNK = .318 * HEIGHT;
    /** From shoulder to elbow. */
    public static final double UPPER_ARM = .174 * HEIGHT;
    /** From elbow to wrist. */
    public static final double FOREARM = .142 * HEIGHT;
    /** From wrist to finger tips. */
    public static final double HAND = 9.5;
    /** From wrist to the middle of the palm. */
    public static final double PALM = 5.5;
    /** From hip to knee. */
    public static final double THIGH = .245 * HEIGHT;
    /** From knee to ankle. */
    public static final double SHANK = .242 * HEIGHT;
    /** From the lowest neck vertebra to the skull. */
    public static final double NECK = 8.5;
    /** Of the head, as if it were round. */
    public static final double HEAD = 10.2;
    /** From the middle to a shoulder joint. */
    public static final double SHOULDER_BESIDE = 16;
    /** From the middle to a hip joint. */
    public static final double HIP_BESIDE = 8.5;
    /** How high an ankle is above a flat sole. */
    public static final double ANKLE_HEIGHT = 7;
    /** How high a wrist is above the ground its palm is flat on. */
    public static final double WRIST_HEIGHT = 4.2;

    /** Links of the drawn spine between the sacrum and the chest. */
    public static final int LUMBAR_LINKS = 4;
    /** Links of the drawn spine behind the chest. */
    public static final int THORACIC_LINKS = 5;
    /** Links of the drawn spine in the neck. */
    public static final int CERVICAL_LINKS = 3;
    /** Links between sacrum and neck. */
    public static final int TRUNK_LINKS = LUMBAR_LINKS + THORACIC_LINKS;
    /** The hollow of a neutral low back, in degrees. */
    public static final double LORDOSIS = 20;
    /** The curve of a neutral upper back, in degrees. */
    public static final double KYPHOSIS = 22;

    private Build() {}
}
