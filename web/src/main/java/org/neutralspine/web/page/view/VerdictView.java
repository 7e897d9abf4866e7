package org.neutralspine.web.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the reasoning says about one exercise for this patient.
 *
 * @param exerciseId of the knowledge base
 * @param name the exercise
 * @param category in words, with its level
 * @param result allowed, modify, needs_scope or blocked
 * @param modification how to change it; absent if not
 * @param reasons why, each in plain words with its rule and sources
 * @param alternatives what fits instead
 * @param included whether it is in the program already
 * @param override who may override what blocks it, or that an override allows it; absent when nothing does
 */
public record VerdictView(
        String exerciseId,
        String name,
        String category,
        String result,
        @Nullable String modification,
        List<Reason> reasons,
        List<Alternative> alternatives,
        boolean included,
        @Nullable MayOverride override) {

    /** Without a word on overriding. */
    public VerdictView(
            String exerciseId,
            String name,
            String category,
            String result,
            @Nullable String modification,
            List<Reason> reasons,
            List<Alternative> alternatives,
            boolean included) {
        this(exerciseId, name, category, result, modification, reasons, alternatives, included, null);
    }

    /**
     * Who may override it.
     *
     * @param who in a sentence
     * @param mine whether the reader may
     */
    public record MayOverride(String who, boolean mine) {}

    /** Whether it may be added. */
    public boolean addable() {
        return !included && ("allowed".equals(result) || "modify".equals(result));
    }

    /** The tag's tone. */
    public String tone() {
        return switch (result) {
            case "allowed" -> "good";
            case "blocked" -> "warn";
            default -> "wait";
        };
    }

    /**
     * One reason.
     *
     * @param text in plain words
     * @param rule the rule's id
     * @param source where it comes from and in which state, in words
     */
    public record Reason(String text, String rule, String source) {}

    /**
     * Something that fits instead.
     *
     * @param exerciseId of the knowledge base
     * @param name the exercise
     */
    public record Alternative(String exerciseId, String name) {}
}
