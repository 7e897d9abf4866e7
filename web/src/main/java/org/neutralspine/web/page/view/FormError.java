package org.neutralspine.web.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.Refusal;

/**
 * One thing to put right in a form.
 *
 * @param field the input's name and id, which the summary links to; absent when it is about the whole form
 * @param message what to do, in words
 */
public record FormError(@Nullable String field, String message) {

    /** What a refusal says, field by field; its own sentence when it names none. */
    public static List<FormError> from(Refusal refusal) {
        if (refusal.violations().isEmpty()) {
            return List.of(new FormError(null, String.valueOf(refusal.getMessage())));
        }
        return refusal.violations().stream()
                .map(violation -> new FormError(violation.path(), violation.message()))
                .toList();
    }
}
