package org.neutralspine.web.page.view;

import java.util.List;

/**
 * When one's own mail comes.
 *
 * @param address where it goes
 * @param days the days the weekly report may come on; empty for whoever gets none
 * @param notices whether the other mail comes too
 * @param what what the other mail is
 * @param errors what to put right
 */
public record MailView(String address, List<Choice> days, boolean notices, String what, List<FormError> errors) {}
