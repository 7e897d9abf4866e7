package org.neutralspine.web.page.view;

import java.util.List;

/**
 * A page that says no.
 *
 * @param title what it is about
 * @param message why, and what to do now
 * @param details each thing on its own
 */
public record ErrorView(String title, String message, List<FormError> details) {}
