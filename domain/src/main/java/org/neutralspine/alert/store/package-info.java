/**
 * Answers: what does a caseload look like today? Reads it in one query. Knows {@code alert} and what stands above it.
 * Must never ask once per patient.
 */
@NullMarked
package org.neutralspine.alert.store;

import org.jspecify.annotations.NullMarked;
