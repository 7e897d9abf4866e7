package org.neutralspine.web.page.view;

/**
 * One fact with its name.
 *
 * @param name what it is
 * @param value how it is
 */
public record Fact(String name, String value) {}
