package org.neutralspine.delivery;

import java.util.Locale;

/** Where a delivery stands; every delivery is in exactly one of these, none is ever lost. */
public enum DeliveryState {
    /** Waits for its first or next attempt. */
    PENDING,
    /** Somebody holds it and is trying. */
    SENDING,
    /** A mail server took it, or it lies in the pickup folder; whether it was read nobody knows. */
    SENT,
    /** Nobody tries any more; the last reply says why. */
    PARKED;

    /** The word in the database and in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state named {@code word}. */
    public static DeliveryState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
