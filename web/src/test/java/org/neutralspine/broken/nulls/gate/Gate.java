package org.neutralspine.broken.nulls.gate;

/** Breaks the rule: its package says nothing about null. */
class Gate {}
