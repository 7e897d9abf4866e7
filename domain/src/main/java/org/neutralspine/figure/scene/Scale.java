package org.neutralspine.figure.scene;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.neutralspine.figure.body.Pose;
import org.neutralspine.spine.Direction;
import org.neutralspine.spine.Region;

/**
 * Which drawn bend belongs to which rating of the catalogue: up to how many degrees a region may bend for ratings 0 to
 * 3; beyond the last is rating 4.
 */
public final class Scale {

    private static final Map<Region, Map<Direction, List<Double>>> UP_TO = Map.of(
            Region.LUMBAR, row(List.of(6.0, 15.0, 26.0, 40.0), List.of(6.0, 12.0, 20.0, 32.0), 10, 18),
            Region.THORACIC, row(List.of(8.0, 16.0, 26.0, 40.0), List.of(8.0, 14.0, 20.0, 30.0), 10, 20),
            Region.CERVICAL, row(List.of(14.0, 28.0, 40.0, 52.0), List.of(14.0, 28.0, 40.0, 52.0), 20, 50));

    private Scale() {}

    private static Map<Direction, List<Double>> row(
            List<Double> flexion, List<Double> extension, double side, double turn) {
        Map<Direction, List<Double>> row = new EnumMap<>(Direction.class);
        row.put(Direction.FLEXION, flexion);
        row.put(Direction.EXTENSION, extension);
        row.put(Direction.LATERAL_FLEXION, List.of(side * .3, side, side * 1.6, side * 2.4));
        row.put(Direction.ROTATION, List.of(turn * .3, turn * .7, turn, turn * 1.8));
        return row;
    }

    /** The most degrees that still look like a rating of 0 to 3. */
    public static double upTo(Region region, Direction direction, int rating) {
        return Objects.requireNonNull(Objects.requireNonNull(UP_TO.get(region)).get(direction))
                .get(rating);
    }

    /** Which rating a bend looks like, 0 to 4. */
    public static int rating(Region region, Direction direction, double degrees) {
        int rating = 0;
        while (rating < 4 && degrees > upTo(region, direction, rating)) {
            rating++;
        }
        return rating;
    }

    /** The highest rating a pose looks like in a region, 0 to 4. */
    public static int rating(Pose pose, Region region) {
        int highest = 0;
        for (Direction direction : Direction.values()) {
            highest = Math.max(highest, rating(region, direction, Bend.of(pose, region, direction)));
        }
        return highest;
    }
}
