package org.neutralspine.figure.body;

/**
 * Two bones with a hinge between them that have to reach a place.
 *
 * @param root where the first bone begins
 * @param target where the second bone should end; a place out of reach is reached for
 * @param first length of the first bone
 * @param second length of the second bone
 */
record TwoBones(Vec root, Vec target, double first, double second) {

    private static final double SLACK = .01;

    /**
     * The direction of the first bone.
     *
     * @param hinge the axis of the hinge, square to the way to the target
     * @param bend 1 when the middle lies counter-clockwise of the way, seen against the hinge; -1 otherwise
     */
    Vec upper(Vec hinge, int bend) {
        Vec way = target.minus(root);
        double reach = Math.max(Math.abs(first - second) + SLACK, Math.min(first + second - SLACK, way.length()));
        double cos = (first * first + reach * reach - second * second) / (2 * first * reach);
        double degrees = Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, cos))));
        return way.unit().turned(hinge, bend * degrees);
    }
}
