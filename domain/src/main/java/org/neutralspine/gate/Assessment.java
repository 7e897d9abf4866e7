package org.neutralspine.gate;

import java.util.List;
import java.util.Optional;
import org.neutralspine.condition.Fusion;
import org.neutralspine.intake.Intake;
import org.neutralspine.rule.Facts;
import org.neutralspine.rule.Rule;
import org.neutralspine.screening.Screening;
import org.neutralspine.spine.Tolerance;

/**
 * What was found out about one patient today; a clinician sees all of it, also when the gate refuses.
 *
 * @param intake what was given
 * @param screening what the red flags come to
 * @param phases the active phases, in the order of the conditions
 * @param fusion the fused levels; empty without a fusion or while the levels are not known
 * @param facts every patient fact the rules saw, within {@code tolerance}
 * @param fired the patient rules that fired, in the rulebook's order
 */
public record Assessment(
        Intake intake,
        Screening screening,
        List<ActivePhase> phases,
        Optional<Fusion> fusion,
        Facts facts,
        List<Rule> fired) {

    /** What this spine takes today. */
    public Tolerance tolerance() {
        return facts.tolerance();
    }
}
