package org.neutralspine.delivery;

import java.time.DayOfWeek;

/**
 * What somebody wishes of the product's mail.
 *
 * @param weekday the day on which the weekly report comes
 * @param notices whether the other mails come too: the night's for physiotherapists, the fortnight's for physicians
 */
public record MailWish(DayOfWeek weekday, boolean notices) {

    /** What everybody gets who has not wished for anything else. */
    public static final MailWish USUAL = new MailWish(DayOfWeek.MONDAY, true);
}
