package org.neutralspine.broken.streams.gate;

/** Breaks the rule: nobody reads the standard output of a server. */
class Gate {

    void decide() {
        System.out.println("cleared");
    }
}
