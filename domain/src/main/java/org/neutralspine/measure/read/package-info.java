/**
 * Answers: is the file of measures whole? Reads it strictly. Knows {@code measure} and the strict reader of the kernel. Must never
 * know a patient.
 */
@NullMarked
package org.neutralspine.measure.read;

import org.jspecify.annotations.NullMarked;
