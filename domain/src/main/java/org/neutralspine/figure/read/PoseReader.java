package org.neutralspine.figure.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neutralspine.figure.body.Build;
import org.neutralspine.figure.body.LimbAngle;
import org.neutralspine.figure.body.Plant;
import org.neutralspine.figure.body.Pose;
import org.neutralspine.figure.body.Side;
import org.neutralspine.figure.body.Spot;
import org.neutralspine.figure.body.TrunkAngle;
import org.neutralspine.figure.body.Vec;
import org.neutralspine.kernel.file.Entry;

/** Reads the angles of a pose as changes to another pose; a limb's key without a side stands for both sides. */
final class PoseReader {

    private static final Set<String> PLANT_KEYS = Set.of("at", "on", "away", "dir", "swing");

    /** The key that turns the soles of {@code right}, {@code left} or {@code both} feet flat to the ground. */
    private static final String FLAT = "flat";

    /** The key that lets both arms hang, so many degrees ahead of the plumb line. */
    private static final String HANG = "hang";

    private PoseReader() {}

    static Pose read(Entry entry, Pose from) {
        Pose pose = from;
        for (Map.Entry<String, Entry> said : entry.map().entrySet()) {
            if (!said.getKey().equals(FLAT) && !said.getKey().equals(HANG)) {
                pose = changed(pose, said.getKey(), said.getValue());
            }
        }
        for (Side side : entry.find(FLAT).map(said -> sides(said.text())).orElse(List.of())) {
            double ankle = pose.angle(TrunkAngle.PELVIS) - 90 + pose.angle(side, LimbAngle.HIP);
            pose = pose.with(side, LimbAngle.ANKLE, ankle - pose.angle(side, LimbAngle.KNEE));
        }
        Entry hang = entry.find(HANG).orElse(null);
        return hang == null ? pose : hanging(pose, hang.number());
    }

    private static Pose hanging(Pose from, double ahead) {
        Pose pose = from;
        double chest =
                pose.angle(TrunkAngle.PELVIS) - pose.angle(TrunkAngle.LUMBAR) - .75 * pose.angle(TrunkAngle.THORACIC);
        for (Side side : Side.values()) {
            pose = pose.withHand(side, null)
                    .with(side, LimbAngle.SHOULDER, 90 - chest + ahead)
                    .with(side, LimbAngle.SPREAD, 2)
                    .with(side, LimbAngle.ARM_TURN, 0)
                    .with(side, LimbAngle.ELBOW, 4)
                    .with(side, LimbAngle.WRIST, 0);
        }
        return pose;
    }

    private static List<Side> sides(String word) {
        return Stream.of(Side.values())
                .filter(side -> word.equals("both") || word.equals(side.word()))
                .toList();
    }

    private static Pose changed(Pose pose, String key, Entry value) {
        Optional<TrunkAngle> trunk = TrunkAngle.of(key);
        if (trunk.isPresent()) {
            TrunkAngle angle = trunk.get();
            return pose.with(angle, within(value, angle.min(), angle.max()));
        }
        int dot = key.indexOf('.');
        String joint = key.substring(dot + 1);
        Pose changed = pose;
        for (Side side : Side.values()) {
            if (dot < 0 || key.substring(0, dot).equals(side.word())) {
                changed = changed(changed, side, joint, value);
            }
        }
        return changed;
    }

    private static Pose changed(Pose pose, Side side, String joint, Entry value) {
        if (joint.startsWith("hand")) {
            return pose.withHand(side, plant(value, side, joint, "hand"));
        }
        if (joint.startsWith("foot")) {
            return pose.withFoot(side, plant(value, side, joint, "foot"));
        }
        LimbAngle angle = LimbAngle.of(joint).orElseThrow(() -> value.broken("unknown angle " + joint));
        return pose.with(side, angle, within(value, angle.min(), angle.max()));
    }

    private static double within(Entry value, double min, double max) {
        double degrees = value.number();
        if (degrees < min || degrees > max) {
            throw value.broken(degrees + " degrees is beyond " + min + " to " + max);
        }
        return degrees;
    }

    private static @Nullable Plant plant(Entry value, Side side, String key, String limb) {
        boolean flat = key.equals("handFlat") || key.equals("foot");
        if (!value.isMap() && !value.isList() && value.text().equals("free")) {
            return null;
        }
        if (value.isList()) {
            return new Plant(null, place(value, side, limb, flat), flat ? Double.valueOf(0) : null, 0);
        }
        if (!value.isMap()) {
            return new Plant(spot(value), Vec.ZERO, null, 0);
        }
        value.only(PLANT_KEYS);
        Double direction = value.find("dir").map(Entry::number).orElse(flat ? Double.valueOf(0) : null);
        double swing = value.find("swing").map(Entry::number).orElse(0.0);
        if (value.find("at").isPresent()) {
            return new Plant(null, place(value.get("at"), side, limb, flat), direction, swing);
        }
        Vec away = value.find("away").map(way -> vec(way, side, 0)).orElse(Vec.ZERO);
        return new Plant(spot(value.get("on")), away, direction, swing);
    }

    private static Spot spot(Entry value) {
        return Spot.of(value.text()).orElseThrow(() -> value.broken("unknown spot " + value.text()));
    }

    private static Vec place(Entry value, Side side, String limb, boolean flat) {
        boolean hand = limb.equals("hand");
        Vec place = vec(value, side, hand ? Build.SHOULDER_BESIDE : Build.HIP_BESIDE);
        double above = flat ? hand ? Build.WRIST_HEIGHT : Build.ANKLE_HEIGHT : 0;
        return new Vec(place.x(), place.y() + above, place.z());
    }

    /** Two or three numbers; the third is how far away from the middle, to the limb's own side. */
    private static Vec vec(Entry value, Side side, double beside) {
        List<Double> numbers = value.numbers();
        if (numbers.size() < 2 || numbers.size() > 3) {
            throw value.broken("two or three numbers are expected here");
        }
        double z = numbers.size() == 3 ? numbers.get(2) : beside;
        return new Vec(numbers.get(0), numbers.get(1), side.sign() * z);
    }
}
