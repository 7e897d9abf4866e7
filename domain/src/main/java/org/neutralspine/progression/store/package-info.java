/**
 * Answers: where does what decides the next step stay? Entities and queries. Knows {@code progression} and what stands above
 * it. Must never decide, and no entity leaves this package.
 */
@NullMarked
package org.neutralspine.progression.store;

import org.jspecify.annotations.NullMarked;
