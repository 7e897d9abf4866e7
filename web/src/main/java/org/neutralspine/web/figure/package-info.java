/**
 * Answers: what does an exercise look like? Its figure as SVG, still or moving, with entity tags. Knows exercises and
 * figures. Must never draw, nor know a patient.
 */
@NullMarked
package org.neutralspine.web.figure;

import org.jspecify.annotations.NullMarked;
