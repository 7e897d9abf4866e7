package org.neutralspine.web.page.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form as it was typed, so that nothing typed is lost when it comes back with an error.
 *
 * @param values each input's values, in the order they were sent
 */
public record Typed(Map<String, List<String>> values) {

    /** Nothing typed yet. */
    public static final Typed NOTHING = new Typed(Map.of());

    /** The first value of {@code name}, without blanks around it; absent if nothing was typed. */
    public @Nullable String get(String name) {
        List<String> given = values.get(name);
        if (given == null || given.isEmpty()) {
            return null;
        }
        String value = given.get(0).strip();
        return value.isEmpty() ? null : value;
    }

    /** All values of {@code name}. */
    public List<String> all(String name) {
        List<String> given = values.get(name);
        return given == null ? List.of() : given;
    }

    /** Whether {@code name} was sent with {@code value}. */
    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    /** Starts a form that is filled in from what is kept. */
    public static Filling filling() {
        return new Filling();
    }

    /** Collects values one by one. */
    public static final class Filling {
        private final Map<String, List<String>> values = new LinkedHashMap<>();

        private Filling() {}

        /** Adds {@code value} to {@code name}; null adds nothing. */
        public Filling put(String name, @Nullable Object value) {
            if (value != null) {
                values.computeIfAbsent(name, n -> new java.util.ArrayList<>()).add(value.toString());
            }
            return this;
        }

        /** The form. */
        public Typed done() {
            return new Typed(Map.copyOf(values));
        }
    }
}
