package org.neutralspine.web.start;

/**
 * The demonstration hospital. One bean implements it; it is asked to load itself in the demonstration only, after the
 * schema and the knowledge, before the server says that it is ready.
 */
public interface Demonstration {

    /** Makes the people and their twelve weeks unless they are there already; runs outside any transaction. */
    void load();
}
