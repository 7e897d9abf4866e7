/**
 * Answers: how is this installation set up? One immutable record for each need, built once at start and failing then
 * with the name of the key. Knows MicroProfile Config and nobody else. Must never contain a decision about a patient.
 */
@NullMarked
package org.neutralspine.web.settings;

import org.jspecify.annotations.NullMarked;
