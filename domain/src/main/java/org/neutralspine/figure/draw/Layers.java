package org.neutralspine.figure.draw;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.neutralspine.figure.body.Arm;
import org.neutralspine.figure.body.Leg;
import org.neutralspine.figure.body.Rig;
import org.neutralspine.figure.body.Vec;
import org.neutralspine.figure.scene.Figure;

/** Decides what covers what: one order for all positions of a figure, the parts nearest to the viewer last. */
final class Layers {

    private static final double ALWAYS = 1000;
    private static final double ARM_LEAD = 4;

    private final Camera camera;

    Layers(Camera camera) {
        this.camera = camera;
    }

    List<Part> order(Figure figure) {
        Map<Part, Double> nearness = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            double sum = 0;
            for (int i = 0; i < figure.frames().size(); i++) {
                sum += nearness(part, figure.rig(i));
            }
            double bias = figure.front().contains(part.word())
                    ? ALWAYS
                    : figure.behind().contains(part.word()) ? -ALWAYS : 0;
            nearness.put(part, sum / figure.frames().size() + bias);
        }
        return Arrays.stream(Part.values())
                .sorted(Comparator.comparingDouble(part -> Objects.requireNonNull(nearness.get(part))))
                .toList();
    }

    private double nearness(Part part, Rig rig) {
        Vec chest = rig.spine(5);
        double torso = camera.nearness(chest);
        return switch (part) {
            case TORSO -> torso;
            case HEAD -> camera.view().pitch() > 45 ? camera.nearness(rig.headMiddle()) : torso - .01;
            case ARM_RIGHT, ARM_LEFT -> arm(rig.arm(part.side())) + ARM_LEAD;
            case LEG_RIGHT, LEG_LEFT -> leg(rig.leg(part.side())) - (camera.nearness(rig.spine(0)) - torso);
        };
    }

    private double arm(Arm arm) {
        return (camera.nearness(arm.shoulder()) + camera.nearness(arm.elbow()) + camera.nearness(arm.wrist())) / 3;
    }

    private double leg(Leg leg) {
        return (camera.nearness(leg.hip()) + camera.nearness(leg.knee()) + camera.nearness(leg.ankle())) / 3;
    }
}
