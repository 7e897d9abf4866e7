package org.neutralspine.web.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a patient agrees to.
 *
 * @param items each thing on its own
 * @param errors what to put right
 */
public record ConsentView(List<Item> items, List<FormError> errors) {

    /**
     * One thing to agree to.
     *
     * @param kind what is sent
     * @param given since when; absent while it is not given
     */
    public record Item(String kind, @Nullable String given) {}
}
