package org.neutralspine.figure.body;

/**
 * A point of the body that lies on something.
 *
 * @param point one of {@link Points#NAMES}
 * @param height how high that something is, 0 for the ground
 */
public record Contact(String point, double height) {

    /** How far the skin at this point is above what it should lie on; negative when it sinks in. */
    public double gap(Rig rig) {
        return Points.of(rig, point).y() - Points.skin(point) - height;
    }
}
