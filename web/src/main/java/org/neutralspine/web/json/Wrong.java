package org.neutralspine.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A value that cannot be meant; the message is the sentence that says what is allowed. */
final class Wrong extends JsonMappingException {

    private static final long serialVersionUID = 1L;

    private final String allowed;

    Wrong(JsonParser parser, String allowed) {
        super(parser, allowed);
        this.allowed = allowed;
    }

    String allowed() {
        return allowed;
    }
}
