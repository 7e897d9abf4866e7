package org.neutralspine.web.start;

import java.util.function.IntConsumer;

/**
 * The demonstration hospital. One bean implements it; it is asked to load itself in the demonstration only, after the
 * schema and the knowledge, before the server says that it is ready.
 */
public interface Demonstration {

    /**
     * Whether the people and their twelve weeks are there; asks outside any transaction.
     *
     * @throws IllegalStateException if only a part of them is: an earlier start was cut short
     */
    boolean isLoaded();

    /**
     * Makes the people and their twelve weeks; runs outside any transaction.
     *
     * @param percent is told how far it is, 0 to 100
     */
    void load(IntConsumer percent);
}
