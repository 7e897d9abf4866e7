package org.neutralspine.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.figure.body.Arm;
import org.neutralspine.figure.body.Build;
import org.neutralspine.figure.body.Contact;
import org.neutralspine.figure.body.Leg;
import org.neutralspine.figure.body.LimbAngle;
import org.neutralspine.figure.body.Points;
import org.neutralspine.figure.body.Pose;
import org.neutralspine.figure.body.Rig;
import org.neutralspine.figure.body.Side;
import org.neutralspine.figure.body.Support;
import org.neutralspine.figure.body.Vec;
import org.neutralspine.figure.scene.Bend;
import org.neutralspine.figure.scene.Figure;
import org.neutralspine.figure.scene.Floor;
import org.neutralspine.figure.scene.Scale;
import org.neutralspine.spine.Dimension;
import org.neutralspine.spine.Direction;
import org.neutralspine.spine.Region;

/** What must hold for every figure at every moment; each check answers with what is wrong, in words. */
final class FigureChecks {

    static final int MOMENTS = 10;
    static final double CONTACT = .5;
    static final double LENGTH = .01;
    static final int VISIBLE = 3;

    private static final List<LimbAngle> MEASURED =
            List.of(LimbAngle.HIP, LimbAngle.ABDUCT, LimbAngle.KNEE, LimbAngle.ANKLE, LimbAngle.ELBOW, LimbAngle.WRIST);

    private static final List<String> ABOVE_GROUND = List.of("heel", "toe", "knee", "ankle", "elbow", "wrist", "hand");

    private FigureChecks() {}

    /** Every position lies on what it should lie on. */
    static List<String> contacts(Figure figure) {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < figure.frames().size(); i++) {
            Rig rig = figure.rig(i);
            Support support = figure.frames().get(i).stance().support();
            double lowest = support.rest().stream()
                    .mapToDouble(contact -> contact.gap(rig))
                    .min()
                    .orElse(0);
            if (Math.abs(lowest) > CONTACT) {
                wrong.add(say(figure, i, "rests %.1f away from its ground", lowest));
            }
            for (Contact contact : support.level()) {
                if (Math.abs(contact.gap(rig)) > CONTACT) {
                    wrong.add(say(figure, i, contact.point() + " is %.1f away", contact.gap(rig)));
                }
            }
        }
        return wrong;
    }

    /** Planted hands and feet are where they are planted, on the way too. */
    static List<String> plants(Figure figure) {
        List<String> wrong = new ArrayList<>();
        each(figure, (moment, rig) -> {
            for (Side side : Side.values()) {
                for (boolean hand : new boolean[] {true, false}) {
                    double missed = rig.missed(side, hand);
                    if (missed > CONTACT) {
                        wrong.add(say(figure, moment, side.of(hand ? "hand" : "foot") + " is %.1f away", missed));
                    }
                }
            }
        });
        return wrong;
    }

    /** Nothing sinks into the ground, where there is one. */
    static List<String> ground(Figure figure) {
        List<String> wrong = new ArrayList<>();
        if (figure.floor() != Floor.MAT && figure.floor() != Floor.GROUND) {
            return wrong;
        }
        each(figure, (moment, rig) -> {
            double head = new Contact("head", 0).gap(rig);
            if (head < -1) {
                wrong.add(say(figure, moment, "the head sinks in by %.1f", -head));
            }
            for (String joint : ABOVE_GROUND) {
                for (Side side : Side.values()) {
                    double gap = new Contact(side.of(joint), 0).gap(rig);
                    if (gap < -CONTACT) {
                        wrong.add(say(figure, moment, side.of(joint) + " sinks in by %.1f", -gap));
                    }
                }
            }
        });
        return wrong;
    }

    /** Every joint is somewhere. */
    static List<String> numbers(Figure figure) {
        List<String> wrong = new ArrayList<>();
        each(figure, (moment, rig) -> {
            boolean finite = Points.NAMES.stream()
                    .map(name -> Points.of(rig, name))
                    .flatMap(place -> Stream.of(place.x(), place.y(), place.z()))
                    .allMatch(Double::isFinite);
            if (!finite) {
                wrong.add(say(figure, moment, "is nowhere (%.0f)", Double.NaN));
            }
        });
        return wrong;
    }

    /** No joint bends further than a human one. */
    static List<String> joints(Figure figure) {
        List<String> wrong = new ArrayList<>();
        each(figure, (moment, rig) -> {
            Pose told = rig.told();
            for (LimbAngle angle : MEASURED) {
                for (Side side : Side.values()) {
                    double degrees = told.angle(side, angle);
                    if (degrees < angle.min() - 1 || degrees > angle.max() + 1) {
                        wrong.add(say(figure, moment, side.of(angle.word()) + " bends %.0f degrees", degrees));
                    }
                }
            }
        });
        return wrong;
    }

    /** Bones do not grow. */
    static List<String> lengths(Figure figure) {
        List<String> wrong = new ArrayList<>();
        each(figure, (moment, rig) -> {
            for (Side side : Side.values()) {
                double off = tooLongOrShort(rig.arm(side), rig.leg(side));
                if (!(off <= LENGTH)) {
                    wrong.add(say(figure, moment, side.word() + " limbs are %.2f too long or short", off));
                }
            }
        });
        return wrong;
    }

    static double tooLongOrShort(Arm arm, Leg leg) {
        return Math.abs(apart(arm.shoulder(), arm.elbow()) - Build.UPPER_ARM)
                + Math.abs(apart(arm.elbow(), arm.wrist()) - Build.FOREARM)
                + Math.abs(apart(leg.hip(), leg.knee()) - Build.THIGH)
                + Math.abs(apart(leg.knee(), leg.ankle()) - Build.SHANK);
    }

    /** The spine is drawn to move as the catalogue rates it: never more, and visibly where it is rated 3 or 4. */
    static List<String> agreement(Figure figure, Exercise exercise) {
        List<String> wrong = new ArrayList<>();
        for (Region region : Region.values()) {
            for (Direction direction : Direction.values()) {
                int rated = exercise.demand().of(Dimension.motion(region, direction));
                double most = 0;
                for (Rig rig : figure.moments(MOMENTS)) {
                    most = Math.max(most, Bend.of(rig.pose(), region, direction));
                }
                int drawn = Scale.rating(region, direction, most);
                if (drawn > rated || (rated >= VISIBLE && drawn < VISIBLE)) {
                    wrong.add(figure.id() + ": " + region.word() + " " + direction.word() + " is rated " + rated
                            + ", drawn as " + drawn + " (" + Math.round(most) + " degrees)");
                }
            }
        }
        return wrong;
    }

    private interface Look {
        void at(int moment, Rig rig);
    }

    private static void each(Figure figure, Look look) {
        List<Rig> moments = figure.moments(MOMENTS);
        for (int i = 0; i < moments.size(); i++) {
            look.at(i, moments.get(i));
        }
    }

    private static double apart(Vec one, Vec two) {
        return one.minus(two).length();
    }

    private static String say(Figure figure, int moment, String what, double number) {
        return figure.id() + ", " + moment + ": " + String.format(Locale.ROOT, what, number);
    }
}
