/**
 * Answers: what does an exercise look like? Figures drawn from joint angles. Knows exercises and the spine. Must never
 * hold a picture somebody else made, nor know a patient.
 */
@NullMarked
package org.neutralspine.figure;

import org.jspecify.annotations.NullMarked;
