package org.neutralspine.web.start;

import jakarta.ejb.EJBException;

/** The server cannot start; the message is one sentence for the operator. */
public final class StartRefused extends EJBException {

    private static final long serialVersionUID = 1L;

    private StartRefused(String sentence) {
        super(sentence);
    }

    static StartRefused because(RuntimeException reason) {
        return new StartRefused(String.valueOf(reason.getMessage()));
    }
}
