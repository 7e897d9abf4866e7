package org.neutralspine.figure.draw;

/**
 * Something painted.
 *
 * @param ink how
 * @param outline where
 */
record Shape(Ink ink, Outline outline) {}
