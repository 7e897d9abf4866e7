package org.neutralspine.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something composed for one person beside the weekly report.
 *
 * @param kind what it is
 * @param accountId whose it is
 * @param day the morning, or the Monday of the edition; one for each kind, person and day
 * @param composedAt when it was composed
 * @param content the composed value as text
 */
public record Notice(MailKind kind, UUID accountId, LocalDate day, Instant composedAt, String content) {}
