/**
 * Answers: what happens between the server's start and its first answer, and may people be sent here? Knows the settings, the
 * knowledge base and the database's schema. Must never contain what any one request needs.
 */
@NullMarked
package org.neutralspine.web.start;

import org.jspecify.annotations.NullMarked;
