package org.neutralspine.broken.audit.audit;

/** What only use cases may write. */
public record AuditEvent(String action) {}
