package org.neutralspine.web.security;

import java.util.UUID;
import org.neutralspine.kernel.Refusal;

/** Ids in paths: what is not one names nothing. */
public final class Ids {

    private Ids() {}

    /** The id in {@code text}, or the refusal that there is no such {@code thing}. */
    public static UUID of(String text, String thing) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Refusal.NotFound(thing);
        }
    }
}
