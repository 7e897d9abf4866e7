package org.neutralspine.web.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A single-use link, to print and hand over.
 *
 * @param action where the form posts to
 * @param back where to go back to
 * @param name whom it is for
 * @param existing the user name there is already; absent if none
 * @param link the link, shown once; absent before it was made
 * @param expires until when it can be used
 * @param typed what was typed
 * @param errors what to put right
 */
public record AccountView(
        String action,
        String back,
        String name,
        @Nullable String existing,
        @Nullable String link,
        @Nullable String expires,
        Typed typed,
        List<FormError> errors) {}
