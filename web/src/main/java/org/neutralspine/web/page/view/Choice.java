package org.neutralspine.web.page.view;

/**
 * One thing to choose.
 *
 * @param value what is sent
 * @param label the words
 * @param chosen whether it is chosen now
 */
public record Choice(String value, String label, boolean chosen) {}
