package org.neutralspine.figure.read;

/** A pose file is not whole; the message names file, line and what is wrong. Stops the start. */
public final class FigureBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FigureBroken(String file, int line, String wrong) {
        super(file + ", line " + line + ": " + wrong);
    }
}
