package org.neutralspine.web.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.neutralspine.kernel.Violation;

/**
 * A problem document as RFC 9457 has it.
 *
 * @param type a URI that names the kind of problem for programs
 * @param title the kind of problem in a few words
 * @param status the HTTP status
 * @param detail what happened this time and what to do, in words for the person who asked
 * @param code the kind of problem as one stable word
 * @param violations field by field what is wrong; empty when it is not about fields
 */
public record Problem(String type, String title, int status, String detail, String code, List<Violation> violations) {

    /** The media type of problem documents. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** A problem of the kind {@code code}. */
    public static Problem of(int status, String code, String detail, List<Violation> violations) {
        return new Problem("urn:neutral-spine:problem:" + code, Titles.of(status), status, detail, code, violations);
    }

    /** A problem that the status alone describes. */
    public static Problem of(int status) {
        return of(status, Titles.code(status), Titles.detail(status), List.of());
    }

    /** The answer that carries this document. */
    public Response response() {
        Response.ResponseBuilder answer = Response.status(status)
                .type(MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(this);
        return status == DatabaseAway.STATUS
                ? answer.header(HttpHeaders.RETRY_AFTER, DatabaseAway.RETRY_AFTER_SECONDS)
                        .build()
                : answer.build();
    }
}
