/**
 * Answers: may this patient train, and within what? The verdict, and what this spine tolerates today with the source of
 * every limit. Knows intake and screening. Must never choose an exercise.
 */
@NullMarked
package org.neutralspine.gate;

import org.jspecify.annotations.NullMarked;
