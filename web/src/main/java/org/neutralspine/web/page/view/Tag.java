package org.neutralspine.web.page.view;

/**
 * A word or two in a frame; the words say it, the colour only helps.
 *
 * @param tone {@code good}, {@code warn}, {@code wait}, {@code info} or {@code plain}
 * @param text the words
 */
public record Tag(String tone, String text) {}
