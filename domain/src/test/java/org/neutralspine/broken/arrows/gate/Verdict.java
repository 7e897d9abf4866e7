package org.neutralspine.broken.arrows.gate;

/** What the kernel may not know. */
public record Verdict(String outcome) {}
