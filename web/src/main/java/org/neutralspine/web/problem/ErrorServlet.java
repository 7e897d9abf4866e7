package org.neutralspine.web.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.neutralspine.web.json.Json;

/** The container's own errors, which never reach JAX-RS: a problem document under {@code /api}, a plain page elsewhere. */
@WebServlet("/error")
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int INTERNAL = 500;
    private static final int NOT_FOUND = 404;

    /** The look of the other pages without their engine: it may be what failed. */
    static final String PAGE = """
            <!doctype html>
            <html lang="en" class="nhsuk-template">
            <meta charset="utf-8">
            <title>TITLE - Neutral Spine</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
            <link rel="stylesheet" href="/assets/vendor/nhsuk-frontend-10.6.1/nhsuk-frontend.min.css">
            <link rel="stylesheet" href="/assets/app.css">
            <body class="nhsuk-template__body">
            <header class="ns-head"><div class="nhsuk-width-container ns-wide ns-head__in">
            <a class="ns-brand" href="/app">Neutral Spine</a></div></header>
            <main id="main" class="nhsuk-width-container nhsuk-main-wrapper ns-narrow">
            <h1 class="nhsuk-heading-l">TITLE</h1>
            <p>DETAIL</p>
            <p><a href="/app">To the start page</a></p>
            </main>
            </body>
            </html>
            """;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem problem = problem(request);
        boolean api = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .startsWith("/api");
        byte[] body = api
                ? Json.mapper().writeValueAsBytes(problem)
                : PAGE.replace("TITLE", problem.title())
                        .replace("DETAIL", problem.detail())
                        .getBytes(StandardCharsets.UTF_8);
        response.setStatus(problem.status());
        response.setContentType(api ? Problem.MEDIA_TYPE : "text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        if (problem.status() == DatabaseAway.STATUS) {
            response.setHeader(HttpHeaders.RETRY_AFTER, DatabaseAway.RETRY_AFTER_SECONDS);
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static Problem problem(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable e) {
            return UnexpectedMapper.problem(e);
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? Problem.of(status == 0 ? INTERNAL : status)
                : Problem.of(NOT_FOUND);
    }
}
