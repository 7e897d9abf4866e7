package org.neutralspine.spine;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One dimension in which an exercise demands something of the spine and a patient's spine tolerates something: motion of
 * a region in a direction, a load, or the exercise's level. Ratings are 0 to 4, the level 1 to 5; more is always harder.
 */
public enum Dimension {
    CERVICAL_FLEXION(Region.CERVICAL, Direction.FLEXION),
    CERVICAL_EXTENSION(Region.CERVICAL, Direction.EXTENSION),
    CERVICAL_ROTATION(Region.CERVICAL, Direction.ROTATION),
    CERVICAL_LATERAL_FLEXION(Region.CERVICAL, Direction.LATERAL_FLEXION),
    THORACIC_FLEXION(Region.THORACIC, Direction.FLEXION),
    THORACIC_EXTENSION(Region.THORACIC, Direction.EXTENSION),
    THORACIC_ROTATION(Region.THORACIC, Direction.ROTATION),
    THORACIC_LATERAL_FLEXION(Region.THORACIC, Direction.LATERAL_FLEXION),
    LUMBAR_FLEXION(Region.LUMBAR, Direction.FLEXION),
    LUMBAR_EXTENSION(Region.LUMBAR, Direction.EXTENSION),
    LUMBAR_ROTATION(Region.LUMBAR, Direction.ROTATION),
    LUMBAR_LATERAL_FLEXION(Region.LUMBAR, Direction.LATERAL_FLEXION),
    AXIAL_COMPRESSION,
    SHEAR,
    IMPACT,
    EXTERNAL_LOAD,
    LEVEL;

    private static final Map<String, Dimension> BY_KEY =
            Stream.of(values()).collect(Collectors.toMap(Dimension::key, Function.identity()));

    private static final Map<Region, Map<Direction, Dimension>> BY_MOTION = byMotion();

    private final @Nullable Region region;
    private final @Nullable Direction direction;
    private final String key;

    Dimension() {
        this.region = null;
        this.direction = null;
        this.key = name().toLowerCase(Locale.ROOT);
    }

    Dimension(Region region, Direction direction) {
        this.region = region;
        this.direction = direction;
        this.key = region.word() + "." + direction.word();
    }

    /** The key of the knowledge base, such as {@code lumbar.flexion} or {@code axial_compression}. */
    public String key() {
        return key;
    }

    /** The lowest rating: 1 for the level, else 0. */
    public int min() {
        return this == LEVEL ? 1 : 0;
    }

    /** The highest rating: 5 for the level, else 4. */
    public int max() {
        return this == LEVEL ? 5 : 4;
    }

    /** The region that moves; empty for loads and the level. */
    public Optional<Region> region() {
        return Optional.ofNullable(region);
    }

    /** Whether this is a motion of {@code region}. */
    public boolean movesIn(Region region) {
        return this.region == region;
    }

    /**
     * The same direction in another region.
     *
     * @throws IllegalStateException if this is no motion
     */
    public Dimension in(Region other) {
        if (direction == null) {
            throw new IllegalStateException(key + " is no motion");
        }
        return motion(other, direction);
    }

    /** The motion of a region in a direction. */
    public static Dimension motion(Region region, Direction direction) {
        return Objects.requireNonNull(
                Objects.requireNonNull(BY_MOTION.get(region)).get(direction));
    }

    /** The dimension with that key; empty if there is none. */
    public static Optional<Dimension> ofKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /** All keys, in order, for messages that say what is allowed. */
    public static List<String> keys() {
        return Stream.of(values()).map(Dimension::key).toList();
    }

    private static Map<Region, Map<Direction, Dimension>> byMotion() {
        Map<Region, Map<Direction, Dimension>> all = new EnumMap<>(Region.class);
        for (Dimension dimension : values()) {
            if (dimension.region != null && dimension.direction != null) {
                all.computeIfAbsent(dimension.region, region -> new EnumMap<>(Direction.class))
                        .put(dimension.direction, dimension);
            }
        }
        return all;
    }
}
