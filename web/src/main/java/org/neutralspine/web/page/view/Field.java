package org.neutralspine.web.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a form.
 *
 * @param name the input's name and id
 * @param type the input's type
 * @param label the words above it
 * @param hint a line that helps; absent if none is needed
 * @param value what it holds, as typed
 * @param autocomplete what a browser may fill in; absent to let it guess
 * @param required whether a browser asks for it
 * @param range the lowest and highest number; absent for texts
 */
public record Field(
        String name,
        String type,
        String label,
        @Nullable String hint,
        @Nullable String value,
        @Nullable String autocomplete,
        boolean required,
        @Nullable Range range) {

    /**
     * The numbers an input takes.
     *
     * @param min the lowest
     * @param max the highest
     */
    public record Range(int min, int max) {}

    /** A required line of text. */
    public static Field text(String name, String label, @Nullable String value) {
        return new Field(name, "text", label, null, value, "off", true, null);
    }

    /** A required day. */
    public static Field day(String name, String label, @Nullable String value) {
        return new Field(name, "date", label, null, value, "off", true, null);
    }

    /** A required whole number from {@code min} to {@code max}. */
    public static Field number(String name, String label, @Nullable String value, Range range) {
        return new Field(name, "number", label, null, value, "off", true, range);
    }

    /** A password, which the browser may keep and fill in as {@code autocomplete} says. */
    public static Field password(String name, String label, String autocomplete) {
        return new Field(name, "password", label, null, null, autocomplete, true, null);
    }

    /** The same with a line that helps. */
    public Field hint(String words) {
        return new Field(name, type, label, words, value, autocomplete, required, range);
    }

    /** The same, filled in by the browser as {@code what} says. */
    public Field completes(String what) {
        return new Field(name, type, label, hint, value, what, required, range);
    }

    /** The same, which may stay empty. */
    public Field optional() {
        return new Field(name, type, label, hint, value, autocomplete, false, range);
    }

    /** Whether one of the errors is about this input. */
    public boolean isWrong(List<FormError> errors) {
        return errors.stream().anyMatch(error -> name.equals(error.field()));
    }

    /** The ids of the lines that explain it, for {@code aria-describedby}; absent if there are none. */
    public @Nullable String describedBy(boolean wrong) {
        String ids = (hint == null ? "" : name + "-hint ") + (wrong ? name + "-error" : "");
        return ids.isBlank() ? null : ids.strip();
    }

    /** The class that sets its width. */
    public String width() {
        return switch (type) {
            case "number" -> "ns-input-s";
            case "date" -> "ns-input-m";
            default -> "";
        };
    }

    /** The lowest number; absent for texts. */
    public @Nullable String min() {
        return range == null ? null : Integer.toString(range.min());
    }

    /** The highest number; absent for texts. */
    public @Nullable String max() {
        return range == null ? null : Integer.toString(range.max());
    }
}
