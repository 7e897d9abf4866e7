/**
 * Answers: what do we know, and who signed it? The whole knowledge base as immutable values: exercises, conditions,
 * red flags, rules, messages, staples, lessons and sources, with version and hash. Knows the packages above. Must never read files.
 */
@NullMarked
package org.neutralspine.knowledge;

import org.jspecify.annotations.NullMarked;
