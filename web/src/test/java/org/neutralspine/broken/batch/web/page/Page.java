package org.neutralspine.broken.batch.web.page;

/** What the night may not know. */
public record Page(String title) {}
