package org.neutralspine.web.page;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.Refusal;

/** Ids in addresses and forms: what is not one names nothing. */
final class Id {

    private Id() {}

    static UUID of(@Nullable String text, String thing) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw new Refusal.NotFound(thing);
        }
    }
}
