package org.neutralspine.web.page;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The short addresses people type: the server alone, {@code /sign-in}, and the printed {@code /invitation/...}. */
@WebServlet({"", "/sign-in", "/invitation/*"})
public class Entrance extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        boolean plain = path.matches("/(sign-in|invitation/[A-Za-z0-9_-]+)");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", plain ? "/app" + path : "/app");
    }
}
