/**
 * Answers: where does it stay that a lesson was read? An entity and its queries. Knows {@code lesson} and what stands above it.
 * Must never choose a lesson, and no entity leaves this package.
 */
@NullMarked
package org.neutralspine.lesson.store;

import org.jspecify.annotations.NullMarked;
