package org.neutralspine.progression;

/**
 * One thing that must be so before a step, in words.
 *
 * @param ruleId the rule that asks for it
 * @param text what is asked and what is known, such as {@code good sessions in a row: at least 3, now 2}
 * @param met whether it is so
 */
public record GateCheck(String ruleId, String text, boolean met) {}
