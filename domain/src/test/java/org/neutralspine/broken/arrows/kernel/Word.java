package org.neutralspine.broken.arrows.kernel;

import org.neutralspine.broken.arrows.gate.Verdict;

/** Breaks the rule: the kernel knows nobody. */
record Word(Verdict verdict) {}
