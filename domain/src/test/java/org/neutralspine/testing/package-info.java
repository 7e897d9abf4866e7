/** Answers: on what do tests run? Real databases and people to test with. Must never be shipped. */
@NullMarked
package org.neutralspine.testing;

import org.jspecify.annotations.NullMarked;
