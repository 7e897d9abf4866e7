package org.neutralspine.broken.catching.web;

import jakarta.ws.rs.Path;

/** Breaks the rule: a resource answers an error by itself. */
@Path("programs")
class ProgramsResource {

    int count(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
