/**
 * Answers: how much may one request ask of us? Refuses bodies over 1 MB before anybody reads them. Knows the problem
 * documents. Must never contain a rule about what a body says.
 */
@NullMarked
package org.neutralspine.web.limit;

import org.jspecify.annotations.NullMarked;
