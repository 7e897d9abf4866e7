package org.neutralspine.web.preview;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.Violation;

/**
 * One JSON object being read strictly: remembers where it stands and notes everything that is wrong instead of stopping at
 * the first. A value that is wrong reads as absent.
 */
final class Fields {

    private final @Nullable JsonNode node;
    private final String path;
    private final List<Violation> violations;

    private Fields(@Nullable JsonNode node, String path, List<Violation> violations) {
        this.node = node;
        this.path = path;
        this.violations = violations;
    }

    /** The whole body. */
    static Fields of(JsonNode body, List<Violation> violations) {
        Fields fields = new Fields(body, "", violations);
        return fields.object(body, "");
    }

    /** Notes every key that is not one of these. */
    Fields only(Set<String> keys) {
        if (node != null) {
            node.fieldNames().forEachRemaining(key -> {
                if (!keys.contains(key)) {
                    wrong(
                            path(key),
                            "unknown; allowed are "
                                    + String.join(", ", keys.stream().sorted().toList()));
                }
            });
        }
        return this;
    }

    /** Whether the object itself was sent. */
    boolean isPresent() {
        return node != null;
    }

    /** Whether a key was sent, be it null. */
    boolean has(String key) {
        return node != null && node.has(key);
    }

    /** A child object; absent reads as one without any key. */
    Fields object(String key) {
        return value(key)
                .map(child -> object(child, path(key)))
                .orElseGet(() -> new Fields(null, path(key), violations));
    }

    /** The child objects of a list; absent reads as none. */
    List<Fields> objects(String key) {
        return items(key, Fields::object);
    }

    /** A whole number; empty when absent. */
    Optional<Integer> integer(String key) {
        return value(key).flatMap(value -> {
            if (value.isNumber() && value.canConvertToExactIntegral() && value.canConvertToInt()) {
                return Optional.of(value.intValue());
            }
            wrong(path(key), "a whole number");
            return Optional.empty();
        });
    }

    /** True or false; empty when absent. */
    Optional<Boolean> flag(String key) {
        return value(key).flatMap(value -> {
            if (value.isBoolean()) {
                return Optional.of(value.booleanValue());
            }
            wrong(path(key), "true or false");
            return Optional.empty();
        });
    }

    /** A text; empty when absent. */
    Optional<String> text(String key) {
        return value(key).flatMap(value -> text(value, path(key)));
    }

    /** The texts of a list; absent reads as none. */
    List<String> texts(String key) {
        return items(
                key, (fields, place) -> fields.text(place.value(), place.path()).orElse(null));
    }

    /** The value of a key as it was sent; empty when absent or null. */
    Optional<JsonNode> value(String key) {
        return node == null
                ? Optional.empty()
                : Optional.ofNullable(node.get(key)).filter(value -> !value.isNull());
    }

    /** The keys that were sent, in order. */
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        if (node != null) {
            node.fieldNames().forEachRemaining(keys::add);
        }
        return keys;
    }

    String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    void wrong(String where, String allowed) {
        violations.add(new Violation(where, allowed));
    }

    private Optional<String> text(JsonNode value, String where) {
        if (value.isTextual() && !value.textValue().isBlank()) {
            return Optional.of(value.textValue());
        }
        wrong(where, "a text");
        return Optional.empty();
    }

    private Fields object(JsonNode child, String where) {
        if (child.isObject()) {
            return new Fields(child, where, violations);
        }
        wrong(where, "an object");
        return new Fields(null, where, violations);
    }

    private record Place(JsonNode value, String path) {}

    private Fields object(Place place) {
        return object(place.value(), place.path());
    }

    private interface Item<T> {
        @Nullable
        T read(Fields fields, Place place);
    }

    private <T> List<T> items(String key, Item<T> item) {
        List<T> items = new ArrayList<>();
        value(key).ifPresent(list -> {
            if (!list.isArray()) {
                wrong(path(key), "a list");
                return;
            }
            for (int i = 0; i < list.size(); i++) {
                T read = item.read(this, new Place(list.get(i), path(key) + "[" + i + "]"));
                if (read != null) {
                    items.add(read);
                }
            }
        });
        return items;
    }

    /** What a text must be one of; empty when absent or wrong. */
    <T> List<T> words(String key, Function<String, Optional<T>> reading, String allowed) {
        return items(key, (fields, place) -> {
            Optional<T> read = fields.text(place.value(), place.path()).flatMap(reading);
            if (read.isEmpty() && place.value().isTextual()) {
                fields.wrong(place.path(), allowed);
            }
            return read.orElse(null);
        });
    }
}
