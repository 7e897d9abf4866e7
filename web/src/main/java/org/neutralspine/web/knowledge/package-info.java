/**
 * Answers: what does the product know? The knowledge base as JSON, with entity tags. Knows the knowledge package. Must
 * never change what it shows.
 */
@NullMarked
package org.neutralspine.web.knowledge;

import org.jspecify.annotations.NullMarked;
