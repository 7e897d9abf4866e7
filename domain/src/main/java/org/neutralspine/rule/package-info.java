/**
 * Answers: what does a rule say, when does it fire? The closed language of the rulebook as typed values, the registry of
 * facts, and the evaluator. Knows the kernel and the spine. Must never contain a threshold: those stand in the rulebook.
 */
@NullMarked
package org.neutralspine.rule;

import org.jspecify.annotations.NullMarked;
