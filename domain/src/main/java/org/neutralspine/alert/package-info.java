/**
 * Answers: who has to act? An alert is raised by a signal of the path, owned, acted upon and closed; it belongs to the
 * patient's physiotherapist, to the stand-in during cover, and to the lead as well when nobody answers in time. Knows
 * the path down to progression. Must never decide what is a reason to act: the step that noticed it does.
 */
@NullMarked
package org.neutralspine.alert;

import org.jspecify.annotations.NullMarked;
