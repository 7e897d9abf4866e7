package org.neutralspine.web.json;

import jakarta.ws.rs.BadRequestException;

/** The body is not JSON at all; the message says where reading ended. */
public final class Malformed extends BadRequestException {

    private static final long serialVersionUID = 1L;

    /** Refuses with a sentence for whoever wrote the body. */
    Malformed(String sentence) {
        super(sentence);
    }
}
