/**
 * Answers: what does a JSON body say, exactly? Reads strictly (nothing unknown, nothing twice, nothing converted, nothing
 * missing that the record does not call {@code @Nullable}) and writes the same bytes for the same value. Knows the
 * kernel. Must never contain the meaning of a particular body.
 */
@NullMarked
package org.neutralspine.web.json;

import org.jspecify.annotations.NullMarked;
