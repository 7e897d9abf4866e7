package org.neutralspine.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Reads a form once, before anybody else: MVC's own filters read the body of a form, and what they have read the servlet
 * container no longer sees as parameters.
 */
@WebFilter("/app/*")
public class FormFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.getParameterMap();
        chain.doFilter(request, response);
    }
}
