package org.neutralspine.delivery;

/** Takes letters away. */
public interface Courier {

    /** Tries once, in finite time, and never throws for what a mail server says or fails to say. */
    Reply take(Letter letter);

    /** The round is over: lets go of whatever was kept open between letters. */
    default void rest() {}
}
