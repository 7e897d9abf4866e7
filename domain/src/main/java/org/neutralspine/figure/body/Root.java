package org.neutralspine.figure.body;

/**
 * Where the sacrum is and how far the whole body is turned in the plane of a side view.
 *
 * @param place of the sacrum
 * @param turn in degrees, counter-clockwise
 */
record Root(Vec place, double turn) {

    static final Root ORIGIN = new Root(Vec.ZERO, 0);

    Root towards(Root other, double share) {
        return new Root(place.towards(other.place, share), turn + (other.turn - turn) * share);
    }
}
