package org.neutralspine.figure.scene;

import org.neutralspine.figure.body.Pose;
import org.neutralspine.figure.body.TrunkAngle;
import org.neutralspine.spine.Direction;
import org.neutralspine.spine.Region;

/** How far a region of the drawn spine is bent in a direction, in degrees from neutral. */
public final class Bend {

    private Bend() {}

    /** How far, 0 or more; turning and side bending count to both sides. */
    public static double of(Pose pose, Region region, Direction direction) {
        return switch (direction) {
            case FLEXION -> Math.max(0, forwards(pose, region));
            case EXTENSION -> Math.max(0, -forwards(pose, region));
            case LATERAL_FLEXION -> Math.abs(pose.angle(side(region)));
            case ROTATION -> Math.abs(pose.angle(turn(region)));
        };
    }

    private static double forwards(Pose pose, Region region) {
        return switch (region) {
            case LUMBAR -> pose.angle(TrunkAngle.LUMBAR);
            case THORACIC -> pose.angle(TrunkAngle.THORACIC);
            case CERVICAL -> pose.angle(TrunkAngle.NECK) + pose.angle(TrunkAngle.NOD);
        };
    }

    private static TrunkAngle side(Region region) {
        return switch (region) {
            case LUMBAR -> TrunkAngle.LUMBAR_SIDE;
            case THORACIC -> TrunkAngle.THORACIC_SIDE;
            case CERVICAL -> TrunkAngle.NECK_SIDE;
        };
    }

    private static TrunkAngle turn(Region region) {
        return switch (region) {
            case LUMBAR -> TrunkAngle.LUMBAR_TURN;
            case THORACIC -> TrunkAngle.THORACIC_TURN;
            case CERVICAL -> TrunkAngle.NECK_TURN;
        };
    }
}
