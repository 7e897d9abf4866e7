package org.neutralspine.alert;

/** What nobody's deed makes known but the passing of days; the night asks for it, in a transaction of its own. */
public interface Announcements {

    /**
     * Raises a signal for every clearance in force that ends within {@link org.neutralspine.intake.Clearance#NOTICE_DAYS},
     * and for every one that new facts voided; each once, however often it is called.
     *
     * @return how many were announced now
     */
    int announce();
}
