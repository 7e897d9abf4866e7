package org.neutralspine.broken.domain.web.page;

/** What the domain may not know. */
public record Page(String title) {}
