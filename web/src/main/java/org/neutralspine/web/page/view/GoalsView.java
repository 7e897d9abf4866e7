package org.neutralspine.web.page.view;

import java.util.List;

/**
 * What a patient wants to do again.
 *
 * @param action where the form is sent
 * @param back the page it belongs to
 * @param fields one for each activity
 * @param errors what to put right
 */
public record GoalsView(String action, String back, List<Field> fields, List<FormError> errors) {}
