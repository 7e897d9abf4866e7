/**
 * Answers: whom does a stranger meet in the demonstration? Sixty invented people, their physiotherapists and twelve weeks
 * that end today, made by the same use cases as everybody's, on a clock of its own. Knows the domain. Must never write
 * a row itself, nor know a real person.
 */
@NullMarked
package org.neutralspine.demonstration;

import org.jspecify.annotations.NullMarked;
