package org.neutralspine.batch.weekly;

import org.neutralspine.delivery.Delivery;

/** One delivery could not even be tried, by a fault of ours: that one is parked, the others go on. */
public final class DeliveryFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Delivery delivery;

    /** The fault of {@code delivery}. */
    public DeliveryFault(Delivery delivery, Throwable cause) {
        super(words(cause), cause);
        this.delivery = delivery;
    }

    private static String words(Throwable cause) {
        return "The letter could not be made: " + cause.getClass().getSimpleName();
    }

    /** Which one. */
    public Delivery delivery() {
        return delivery;
    }
}
