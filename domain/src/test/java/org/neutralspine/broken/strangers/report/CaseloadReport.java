package org.neutralspine.broken.strangers.report;

import org.neutralspine.broken.strangers.session.store.LogEntity;

/** Breaks the rule: a report reads another step's entity. */
record CaseloadReport(LogEntity log) {}
