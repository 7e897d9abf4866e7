package org.neutralspine.figure.body;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What carries the body.
 *
 * @param level two contacts that both touch: the whole body is turned until they do; empty when it keeps its direction
 * @param rest the contacts of which the lowest touches; not empty unless the body floats
 * @param pin the point whose x stays where it is put; null for the sacrum at 0
 * @param pinAt that x
 * @param floats how high the sacrum is when nothing touches; only read when {@code rest} is empty
 */
public record Support(
        List<Contact> level, List<Contact> rest, @Nullable String pin, double pinAt, double floats) {

    private static final double WIDEST = 60;
    private static final int STEPS = 40;

    Root root(Pose pose) {
        Rig free = Rig.of(pose, Root.ORIGIN);
        double turn = level.size() == 2 ? levelling(free) : 0;
        Rig turned = turn == 0 ? free : Rig.of(pose, new Root(Vec.ZERO, turn));
        double up = rest.isEmpty()
                ? floats
                : -rest.stream()
                        .mapToDouble(contact -> contact.gap(turned))
                        .min()
                        .orElse(0);
        double along = pin == null ? pinAt : pinAt - Points.of(turned, pin).x();
        return new Root(new Vec(along, up, beside(pose, turned)), turn);
    }

    /** Somebody who leans aside keeps the pinned point where it is when standing straight. */
    private double beside(Pose pose, Rig rig) {
        if (pin == null || pose.angle(TrunkAngle.LEAN) == 0) {
            return 0;
        }
        Rig straight = Rig.of(pose.with(TrunkAngle.LEAN, 0), Root.ORIGIN);
        return Points.of(straight, pin).z() - Points.of(rig, pin).z();
    }

    private double levelling(Rig rig) {
        double low = -WIDEST;
        double high = WIDEST;
        double sign = Math.signum(slope(rig, low));
        for (int i = 0; i < STEPS; i++) {
            double middle = (low + high) / 2;
            if (slope(rig, middle) * sign > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private double slope(Rig rig, double turn) {
        return height(rig, level.get(0), turn) - height(rig, level.get(1), turn);
    }

    private static double height(Rig rig, Contact contact, double turn) {
        Vec point = Points.of(rig, contact.point()).turned(Axes.WORLD.right(), turn);
        return point.y() - Points.skin(contact.point()) - contact.height();
    }
}
