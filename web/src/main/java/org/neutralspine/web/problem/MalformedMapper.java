package org.neutralspine.web.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.neutralspine.web.json.Malformed;

/** A body that is no JSON as a problem document. */
@Provider
public class MalformedMapper implements ExceptionMapper<Malformed> {

    private static final int BAD_REQUEST = 400;

    @Override
    public Response toResponse(Malformed e) {
        return Problem.of(BAD_REQUEST, Titles.code(BAD_REQUEST), String.valueOf(e.getMessage()), List.of())
                .response();
    }
}
