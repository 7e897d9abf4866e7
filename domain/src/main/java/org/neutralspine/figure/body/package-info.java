/**
 * Answers: where is every joint of a body that stands, sits or lies in a pose? Joint angles become places; contacts with
 * the ground and planted hands and feet are solved. Knows nothing but geometry. Must never contain an exercise, a colour
 * or a file format.
 */
@NullMarked
package org.neutralspine.figure.body;

import org.jspecify.annotations.NullMarked;
