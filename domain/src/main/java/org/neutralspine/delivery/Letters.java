package org.neutralspine.delivery;

/** Makes the letter that a delivery carries, of what was composed and of what its reader may see today. */
public interface Letters {

    /**
     * The letter of {@code delivery} to {@code recipient}.
     *
     * @throws IllegalStateException if what it carries is gone
     */
    Letter of(Delivery delivery, String recipient);
}
