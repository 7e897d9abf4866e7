package org.neutralspine.web.page.view;

/**
 * How far the start is.
 *
 * @param percent of the demonstration hospital that is there, 0 to 100
 * @param failed whether it went no further: the log says why
 */
public record StartingView(int percent, boolean failed) {}
