/**
 * Answers: where do the versions of a program stay? Entities and queries. Knows {@code program} and what stands above it.
 * Must never decide, and no entity leaves this package.
 */
@NullMarked
package org.neutralspine.program.store;

import org.jspecify.annotations.NullMarked;
