/**
 * Answers: where do audit events stay? Appends and reads rows of {@code audit_event}. Knows {@code audit} and
 * {@code kernel}. Must never change or remove a row.
 */
@NullMarked
package org.neutralspine.audit.store;

import org.jspecify.annotations.NullMarked;
