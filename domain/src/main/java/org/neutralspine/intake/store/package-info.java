/**
 * Answers: where do patients, episodes and the records of their intake stay? Entities and queries. Knows {@code intake}
 * and what stands above it. Must never decide, and no entity leaves this package.
 */
@NullMarked
package org.neutralspine.intake.store;

import org.jspecify.annotations.NullMarked;
