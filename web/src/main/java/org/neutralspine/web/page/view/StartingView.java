package org.neutralspine.web.page.view;

/**
 * How far the start is.
 *
 * @param percent of the demonstration hospital that is there, 0 to 100
 */
public record StartingView(int percent) {}
