package org.neutralspine.broken.audit.gate;

import org.neutralspine.broken.audit.audit.AuditEvent;

/** Breaks the rule: a decider writes no audit. */
record Gate(AuditEvent event) {}
