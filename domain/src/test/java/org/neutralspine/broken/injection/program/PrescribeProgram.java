package org.neutralspine.broken.injection.program;

import jakarta.inject.Inject;

/** Breaks the rule: nobody sees what it needs. */
class PrescribeProgram {
    @Inject
    Runnable clock;
}
