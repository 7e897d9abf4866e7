package org.neutralspine.figure.scene;

/**
 * An arrow along the way of a point from one key frame to the next.
 *
 * @param point the named point of the body
 * @param right how far the arrow is drawn to the right of that way
 * @param up how far above it
 */
public record Arrow(String point, double right, double up) {}
