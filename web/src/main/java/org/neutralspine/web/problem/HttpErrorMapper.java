package org.neutralspine.web.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** JAX-RS's own errors (no such path, wrong method, wrong media type) as problem documents. */
@Provider
public class HttpErrorMapper implements ExceptionMapper<WebApplicationException> {

    private static final int FIRST_ERROR = 400;

    private static final List<String> KEPT =
            List.of(HttpHeaders.ALLOW, HttpHeaders.WWW_AUTHENTICATE, HttpHeaders.RETRY_AFTER);

    @Override
    public Response toResponse(WebApplicationException e) {
        Response original = e.getResponse();
        if (original.getStatus() < FIRST_ERROR || original.hasEntity()) {
            return original;
        }
        Response.ResponseBuilder response =
                Response.fromResponse(Problem.of(original.getStatus()).response());
        for (String header : KEPT) {
            String value = original.getHeaderString(header);
            if (value != null) {
                response.header(header, value);
            }
        }
        return response.build();
    }
}
