package org.neutralspine.web.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A program on paper, with boxes to tick.
 *
 * @param patientId for the way back
 * @param name the patient's name
 * @param title which program
 * @param items what is prescribed
 */
public record HandoutView(String patientId, String name, String title, List<Item> items) {

    /**
     * One exercise.
     *
     * @param exerciseId which exercise
     * @param figure the address of its figure; absent when it has none yet
     * @param name the exercise
     * @param dose in plain words
     * @param days in words
     * @param how the steps
     * @param cue how one's own spine should feel
     * @param stop when to stop
     * @param marked the days it is planned for, MON to SUN
     */
    public record Item(
            String exerciseId,
            @Nullable String figure,
            String name,
            String dose,
            String days,
            List<String> how,
            String cue,
            List<String> stop,
            List<String> marked) {}
}
