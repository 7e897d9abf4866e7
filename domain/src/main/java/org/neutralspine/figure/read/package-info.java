/**
 * Answers: what do the pose files say? Strictly read, with file, line and figure in every complaint. Knows scenes and
 * bodies. Must never draw.
 */
@NullMarked
package org.neutralspine.figure.read;

import org.jspecify.annotations.NullMarked;
