/**
 * Answers: where do alerts stay? Entities and queries. Knows {@code alert} and what stands above it. Must never decide,
 * and no entity leaves this package.
 */
@NullMarked
package org.neutralspine.alert.store;

import org.jspecify.annotations.NullMarked;
