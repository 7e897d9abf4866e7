package org.neutralspine.broken.domain.program;

import org.neutralspine.broken.domain.web.page.Page;

/** Breaks the rule: the domain knows a page. */
record Program(Page page) {}
