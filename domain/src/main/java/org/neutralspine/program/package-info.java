/**
 * Answers: what exactly is prescribed? Appraises every exercise against the tolerance and builds a small program from
 * those allowed. Knows the gate. Must never loosen a verdict.
 */
@NullMarked
package org.neutralspine.program;

import org.jspecify.annotations.NullMarked;
