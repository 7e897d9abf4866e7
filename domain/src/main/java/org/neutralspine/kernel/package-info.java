/**
 * Answers: what words does everyone share? Identifiers, the pain scale, the training week, who acts, and how the
 * product refuses. Knows no other package. Must never contain a clinical rule.
 */
@NullMarked
package org.neutralspine.kernel;

import org.jspecify.annotations.NullMarked;
