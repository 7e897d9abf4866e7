package org.neutralspine.broken.circles.web.problem;

import org.neutralspine.broken.circles.web.page.Page;

/** Half of the cycle. */
public record Problem(Page page) {}
