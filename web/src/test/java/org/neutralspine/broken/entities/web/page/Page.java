package org.neutralspine.broken.entities.web.page;

/** Breaks the rule: a page shows a row. */
record Page(Row row) {}
