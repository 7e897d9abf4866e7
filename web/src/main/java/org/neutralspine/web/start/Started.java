package org.neutralspine.web.start;

/**
 * Fired once, in the starting thread and outside any transaction, when settings are read, the schema is migrated and the
 * knowledge is loaded. Observers that must come before others say so with {@code @Priority}; one that throws stops the
 * start.
 */
public record Started() {}
