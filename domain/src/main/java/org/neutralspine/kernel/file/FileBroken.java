package org.neutralspine.kernel.file;

import org.jspecify.annotations.Nullable;

/** A file that ships with the product is not whole; the message names file, line, id and what is wrong. Stops the start. */
public final class FileBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Names the place; {@code id} is null where nothing with an id is written. */
    public FileBroken(String file, int line, @Nullable String id, String wrong) {
        super(file + ", line " + line + (id == null ? "" : ", " + id) + ": " + wrong);
    }

    /** A file that cannot be read at all. */
    public FileBroken(String file, String wrong, Throwable cause) {
        super(file + ": " + wrong, cause);
    }
}
