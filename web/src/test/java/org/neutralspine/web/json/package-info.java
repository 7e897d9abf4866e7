/** Tests of strict JSON. */
@NullMarked
package org.neutralspine.web.json;

import org.jspecify.annotations.NullMarked;
