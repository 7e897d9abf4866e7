package org.neutralspine.web.json;

/** The body is not JSON at all; the message says where reading ended. */
public final class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Refuses with a sentence for whoever wrote the body. */
    Malformed(String sentence) {
        super(sentence);
    }
}
