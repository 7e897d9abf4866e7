package org.neutralspine.knowledge.read;

import org.jspecify.annotations.Nullable;

/** The knowledge base is not whole; the message names the file, the line, the id and what is wrong. Stops the start. */
public final class KnowledgeBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KnowledgeBroken(String file, int line, @Nullable String id, String wrong) {
        super(file + ", line " + line + (id == null ? "" : ", " + id) + ": " + wrong);
    }

    KnowledgeBroken(String file, String wrong, Throwable cause) {
        super(file + ": " + wrong, cause);
    }
}
