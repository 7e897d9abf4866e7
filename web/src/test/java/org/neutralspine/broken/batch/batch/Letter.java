package org.neutralspine.broken.batch.batch;

import org.neutralspine.broken.batch.web.page.Page;

/** Breaks the rule: the night knows a page. */
record Letter(Page page) {}
