package org.neutralspine.web.security;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A page without styles: works when nothing else does. */
final class PlainPage {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>%1$s - Neutral Spine</title>
            <main>
            <h1>%1$s</h1>
            %2$s
            </main>
            </html>
            """;

    private PlainPage() {}

    static void show(HttpServletResponse response, int status, String title, String html) throws IOException {
        byte[] body = PAGE.formatted(escape(title), html).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    static String field(String label, String name, String type, String complete) {
        return "<p><label>" + label + "<br><input name=\"" + name + "\" type=\"" + type + "\" autocomplete=\""
                + complete + "\" required></label></p>\n";
    }
}
