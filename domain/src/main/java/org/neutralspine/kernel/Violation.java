package org.neutralspine.kernel;

/**
 * One thing wrong with what was sent: where it stands and what is allowed there.
 *
 * @param path where, as a JSON path such as {@code conditions[0].weeks}, or a form field's name
 * @param message what is allowed, in words for the person who sent it; never repeats health data
 */
public record Violation(String path, String message) {}
