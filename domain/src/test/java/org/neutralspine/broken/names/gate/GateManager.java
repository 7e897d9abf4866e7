package org.neutralspine.broken.names.gate;

/** Breaks the rule: the name says nothing. */
class GateManager {}
