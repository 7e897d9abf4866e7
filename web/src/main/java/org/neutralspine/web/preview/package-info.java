/**
 * Answers: what would we decide for these facts, and why? Reads a described patient strictly and writes the whole
 * reasoning. Knows the pure core. Must never store anything or decide anything itself.
 */
@NullMarked
package org.neutralspine.web.preview;

import org.jspecify.annotations.NullMarked;
