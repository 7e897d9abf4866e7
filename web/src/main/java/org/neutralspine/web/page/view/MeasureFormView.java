package org.neutralspine.web.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One questionnaire to fill in. Nothing is chosen beforehand.
 *
 * @param action where it is sent
 * @param back the page it belongs to
 * @param title its name
 * @param instruction what is asked
 * @param ticks whether sentences are ticked; else each item is a scale
 * @param items in order
 * @param scale the numbers of a scale, the lowest first
 * @param low what the lowest means
 * @param high what the highest means
 * @param licence whose wording it is
 * @param key tells this form from every other, so that sending it twice is answering once
 * @param errors what to put right
 */
public record MeasureFormView(
        String action,
        String back,
        String title,
        String instruction,
        boolean ticks,
        List<Item> items,
        List<Integer> scale,
        String low,
        String high,
        String licence,
        String key,
        List<FormError> errors) {

    /**
     * One item.
     *
     * @param name of the inputs
     * @param text what is asked
     * @param chosen as it was typed; absent before
     */
    public record Item(String name, String text, @Nullable String chosen) {}
}
