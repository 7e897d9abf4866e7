/**
 * Answers: what does the figure of an exercise show? Key frames, the things around the body, from where it is seen, and
 * how much the spine bends on the way. Knows the body and the regions of the spine. Must never contain a colour or a
 * line of SVG.
 */
@NullMarked
package org.neutralspine.figure.scene;

import org.jspecify.annotations.NullMarked;
