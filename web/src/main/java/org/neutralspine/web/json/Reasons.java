package org.neutralspine.web.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Violation;

/** Turns what the parser stumbled over into where it is and what is allowed there. */
final class Reasons {

    private static final String REQUIRED = "must be given";
    private static final int MOST_NAMES = 60;

    private Reasons() {}

    /** The refusal for a body that is JSON but not what was asked for. */
    static Refusal.Invalid refusal(JsonMappingException e) {
        String path = path(e.getPath());
        if (e instanceof ValueInstantiationException && e.getCause() instanceof Refusal.Invalid inner) {
            return new Refusal.Invalid(inner.violations().stream()
                    .map(violation -> new Violation(join(path, violation.path()), violation.message()))
                    .toList());
        }
        return new Refusal.Invalid(path, message(e));
    }

    /** The path as {@code conditions[0].weeks}; the empty text is the body itself. */
    static String path(List<JsonMappingException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : references) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.toString();
    }

    private static String join(String outer, String inner) {
        return outer.isEmpty() || inner.isEmpty() || inner.startsWith("[") ? outer + inner : outer + "." + inner;
    }

    private static String message(JsonMappingException e) {
        if (e instanceof Wrong wrong) {
            return wrong.allowed();
        }
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "is not known here; known are: " + names(unknown.getKnownPropertyIds());
        }
        if (e instanceof InvalidNullException) {
            return REQUIRED;
        }
        if (e instanceof ValueInstantiationException && e.getCause() instanceof IllegalArgumentException cause) {
            return String.valueOf(cause.getMessage());
        }
        if (e.getCause() instanceof InputCoercionException coercion) {
            return expected(coercion.getTargetType());
        }
        if (e instanceof MismatchedInputException mismatch) {
            return isMissing(mismatch) ? REQUIRED : expected(mismatch);
        }
        return "cannot be understood";
    }

    private static boolean isMissing(JsonProcessingException e) {
        String message = String.valueOf(e.getOriginalMessage());
        return message.startsWith("Missing required creator property")
                || message.startsWith("Cannot map `null` into type");
    }

    private static String expected(MismatchedInputException mismatch) {
        Class<?> type = mismatch.getTargetType();
        if (mismatch instanceof InvalidFormatException && type != null && type.isEnum()) {
            return "must be one of: "
                    + Stream.of(type.getEnumConstants())
                            .map(constant -> Words.word((Enum<?>) constant))
                            .collect(Collectors.joining(", "));
        }
        return expected(type);
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "cannot be understood";
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return "must be a whole number";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "must be true or false";
        }
        if (type.isEnum()) {
            return "must be a text";
        }
        return Collection.class.isAssignableFrom(type) || type.isArray() ? "must be a list" : object(type);
    }

    private static String object(Class<?> type) {
        return type.isRecord() || Map.class.isAssignableFrom(type) ? "must be an object" : "cannot be understood";
    }

    private static String names(@Nullable Collection<Object> known) {
        return known == null
                ? "none"
                : known.stream().map(String::valueOf).sorted().limit(MOST_NAMES).collect(Collectors.joining(", "));
    }
}
