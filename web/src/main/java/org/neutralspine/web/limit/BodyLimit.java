package org.neutralspine.web.limit;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.neutralspine.web.json.Json;
import org.neutralspine.web.problem.Problem;

/**
 * Refuses a body over 1 MB with 413, whether its length is announced or it comes in chunks without end. A part of what
 * the client still sends is read and thrown away, since a connection closed under a sending client loses the answer.
 */
@WebFilter(filterName = "body-limit", urlPatterns = "/*", asyncSupported = true)
public class BodyLimit implements Filter {

    /** The largest body that is read, in bytes. */
    static final int LARGEST = 1_048_576;

    private static final int TOO_LARGE = 413;
    private static final long MOST_THROWN_AWAY = 64L * LARGEST;
    private static final long LONGEST_NANOS = 10_000_000_000L;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        if (request.getContentLengthLong() > LARGEST) {
            refuse(http, (HttpServletResponse) response);
            return;
        }
        boolean announced = request.getContentLengthLong() >= 0;
        chain.doFilter(announced ? request : new LimitedRequest(http, LARGEST), response);
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        throwAway(request.getInputStream());
        byte[] body = Json.mapper().writeValueAsBytes(Problem.of(TOO_LARGE));
        response.setStatus(TOO_LARGE);
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Connection", "close");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Reads on for at most 64 MB and ten seconds. */
    static void throwAway(InputStream rest) throws IOException {
        byte[] buffer = new byte[16_384];
        long end = System.nanoTime() + LONGEST_NANOS;
        long read = 0;
        while (read < MOST_THROWN_AWAY && System.nanoTime() < end) {
            int n = rest.read(buffer);
            if (n < 0) {
                return;
            }
            read += n;
        }
    }
}
