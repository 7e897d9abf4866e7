package org.neutralspine.broken.actors.program;

import org.neutralspine.kernel.UseCase;

/** Breaks the rule: nobody can tell who prescribed. */
@UseCase
class PrescribeProgram {

    /** Takes no actor. */
    public String prescribe(String program) {
        return program.strip();
    }
}
