package org.neutralspine.web.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.Refusal;

/** Reads one whole body into one value. */
public final class JsonBody {

    private JsonBody() {}

    /**
     * Reads {@code body} as a {@code type}.
     *
     * @throws Malformed if it is not exactly one JSON value
     * @throws Refusal.Invalid if the value is not a {@code type}; names the path and what is allowed
     */
    public static Object read(byte[] body, Type type) {
        JsonMapper mapper = Json.mapper();
        try (JsonParser parser = mapper.createParser(body)) {
            if (parser.nextToken() == null) {
                throw new Malformed("The body is empty: send a JSON value.");
            }
            Object value = mapper.readValue(parser, mapper.constructType(type));
            if (parser.nextToken() != null) {
                throw new Malformed(
                        "There is something after the end of the JSON value" + place(parser.currentLocation()));
            }
            if (value == null) {
                throw new Refusal.Invalid("", "must not be null");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw reason(e);
        } catch (IOException e) {
            throw new Malformed("The body is not JSON.");
        }
    }

    private static RuntimeException reason(JsonProcessingException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            boolean broken = cause instanceof StreamReadException || cause instanceof StreamConstraintsException;
            if (broken && !(cause instanceof InputCoercionException)) {
                return malformed((JsonProcessingException) cause);
            }
        }
        return e instanceof JsonMappingException mapping ? Reasons.refusal(mapping) : malformed(e);
    }

    private static Malformed malformed(JsonProcessingException e) {
        boolean twice = String.valueOf(e.getOriginalMessage()).startsWith("Duplicate field");
        boolean large = e instanceof StreamConstraintsException;
        String what = twice
                ? "A key stands twice in one object"
                : large ? "The JSON is too deep or a value too long" : "The body is not JSON";
        return new Malformed(what + place(e.getLocation()));
    }

    private static String place(@Nullable JsonLocation place) {
        return place == null ? "." : " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ").";
    }
}
