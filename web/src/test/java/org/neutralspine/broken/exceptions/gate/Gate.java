package org.neutralspine.broken.exceptions.gate;

/** Breaks the rule: nobody can tell what went wrong. */
class Gate {

    void decide() {
        throw new RuntimeException("no");
    }
}
