/**
 * Answers: how does somebody fill in a measure over HTTP, see its course, and name what they want back? Thin resources over
 * {@code measure}. Must never score.
 */
@NullMarked
package org.neutralspine.web.measure;

import org.jspecify.annotations.NullMarked;
