package org.neutralspine.web.page.view;

import java.util.List;

/**
 * Registering a patient.
 *
 * @param typed what was typed before
 * @param errors what to put right
 */
public record RegisterView(Typed typed, List<FormError> errors) {}
