package org.neutralspine.web.page.view;

import java.util.List;

/**
 * Ending a patient's care, or handing it to a colleague.
 *
 * @param id the patient
 * @param name the patient's name
 * @param choices the reasons, or the colleagues
 * @param transfer whether it is a transfer
 * @param errors what to put right
 */
public record CloseView(String id, String name, List<Choice> choices, boolean transfer, List<FormError> errors) {}
