package org.neutralspine.figure.draw;

/**
 * What is written with a figure.
 *
 * @param title the exercise's name
 * @param cue what to pay attention to
 * @param badge what it says about the spine
 */
public record Words(String title, String cue, Badge badge) {}
