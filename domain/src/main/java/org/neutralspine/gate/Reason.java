package org.neutralspine.gate;

import java.util.List;

/**
 * Why the gate answers as it does.
 *
 * @param ruleId the rule
 * @param text what it found, in one sentence
 * @param sources ids of its sources
 */
public record Reason(String ruleId, String text, List<String> sources) {}
