/**
 * Answers: how is a program proposed, changed and prescribed over HTTP? Thin resources over {@code program}. Must never
 * contain medicine.
 */
@NullMarked
package org.neutralspine.web.program;

import org.jspecify.annotations.NullMarked;
