package org.neutralspine.web.json;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.stream.Stream;

/** Writes every JSON answer of the API; the only writer there is. */
@Provider
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
public class JsonWriter implements MessageBodyWriter<Object> {

    private static final Set<Class<?>> RAW =
            Set.of(String.class, byte[].class, InputStream.class, File.class, StreamingOutput.class);

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return Stream.of(RAW.toArray(Class<?>[]::new)).noneMatch(raw -> raw.isAssignableFrom(type));
    }

    @Override
    @SuppressWarnings("checkstyle:ParameterNumber") // the interface's
    public void writeTo(
            Object value,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        out.write(Json.mapper().writeValueAsBytes(value));
    }
}
