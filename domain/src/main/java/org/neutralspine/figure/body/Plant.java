package org.neutralspine.figure.body;

import org.jspecify.annotations.Nullable;

/**
 * Where a hand or a foot is kept while the body moves.
 *
 * @param spot a place of the own body; null for a place in the room
 * @param place where the palm or the ankle is, in the room or, for a spot, away from it in the directions of its part
 * @param direction where fingers or toes point in a side view, in degrees; null when the hand follows the forearm
 * @param swing how far elbow or knee swings outwards about the line from its root to the place, in degrees
 */
public record Plant(
        @Nullable Spot spot, Vec place, @Nullable Double direction, double swing) {

    /** Between this (0) and another on the same spot (1). */
    Plant towards(Plant other, double share) {
        Double to = other.direction;
        Double way = direction == null || to == null ? direction : Double.valueOf(direction + (to - direction) * share);
        return new Plant(spot, place.towards(other.place, share), way, swing + (other.swing - swing) * share);
    }

    boolean isOnTheSpotOf(Plant other) {
        return spot == other.spot && (direction == null) == (other.direction == null);
    }
}
