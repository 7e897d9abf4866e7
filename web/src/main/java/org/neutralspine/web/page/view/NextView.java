package org.neutralspine.web.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comes next for a patient after a fusion.
 *
 * @param trains whether training goes on today
 * @param keptBack whether what counted in the stretch before still counts
 * @param now this stretch; absent before the operation, without a fusion, and while training rests
 * @param next the stretch after it; absent in the last
 * @param stretches all of them, in order
 */
public record NextView(
        boolean trains,
        boolean keptBack,
        @Nullable Stretch now,
        @Nullable Stretch next,
        List<Stretch> stretches) {

    /**
     * A stretch of weeks in which the same is allowed.
     *
     * @param title its weeks and days
     * @param when past, now or to come
     * @param allowed what is allowed
     * @param opens what is new
     */
    public record Stretch(String title, Tag when, List<String> allowed, List<String> opens) {}
}
