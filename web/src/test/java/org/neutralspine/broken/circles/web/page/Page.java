package org.neutralspine.broken.circles.web.page;

import org.neutralspine.broken.circles.web.problem.Problem;

/** Breaks the rule together with its problem. */
public record Page(Problem problem) {}
