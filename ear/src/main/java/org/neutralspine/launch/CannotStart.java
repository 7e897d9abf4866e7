package org.neutralspine.launch;

/** The server cannot be started here; the message is one sentence that says what to do. */
final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotStart(String sentence) {
        super(sentence);
    }
}
