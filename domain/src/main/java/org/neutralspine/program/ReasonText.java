package org.neutralspine.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neutralspine.condition.Fusion;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.gate.Assessment;
import org.neutralspine.program.Appraisal.Reason;
import org.neutralspine.rule.Rule;
import org.neutralspine.spine.Tolerance;
import org.neutralspine.spine.Vertebra;

/** Turns the rules that fired on an exercise into reasons: one for every cap exceeded and every tag forbidden. */
final class ReasonText {

    private final Tolerance tolerance;
    private final String adjacent;
    private final Map<String, Wording> wordings = new HashMap<>();

    ReasonText(Assessment assessment) {
        this.tolerance = assessment.tolerance();
        this.adjacent = assessment.fusion().map(ReasonText::neighbours).orElse("");
    }

    List<Reason> of(List<Rule> fired, Exercise exercise) {
        List<Reason> reasons = new ArrayList<>();
        for (Rule rule : fired) {
            wordings.computeIfAbsent(rule.id(), id -> new Wording(rule, tolerance, adjacent))
                    .addReasons(exercise, reasons);
        }
        return reasons;
    }

    private static String neighbours(Fusion fusion) {
        String above = fusion.above().map(ReasonText::segment).orElse("");
        String below = fusion.below().map(ReasonText::segment).orElse("sacroiliac joints and hips");
        return above.isEmpty() ? "(" + below + ")" : "(" + above + ", " + below + ")";
    }

    private static String segment(List<Vertebra> pair) {
        return pair.get(0) + "/" + pair.get(1);
    }
}
