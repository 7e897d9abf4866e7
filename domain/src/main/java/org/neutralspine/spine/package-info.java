/**
 * Answers: what is a spine, what does it bear? Vertebrae, segments, the dimensions of load, what an
 * exercise demands and what a spine may take today. Knows only the kernel. Must never contain a diagnosis or a number
 * that is a clinical limit.
 */
@NullMarked
package org.neutralspine.spine;

import org.jspecify.annotations.NullMarked;
