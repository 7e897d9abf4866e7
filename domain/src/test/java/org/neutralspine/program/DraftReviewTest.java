package org.neutralspine.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.neutralspine.program.Drafts.draft;
import static org.neutralspine.program.Drafts.item;
import static org.neutralspine.program.Drafts.loaded;

import org.junit.jupiter.api.Test;
import org.neutralspine.program.Draft.Exceptions;
import org.neutralspine.program.DraftReview.Objection;

/** What is said to a draft before it is prescribed. */
class DraftReviewTest {

    private static final Prescription BRIDGE = item("glute-bridge", 2, 10);

    @Test
    void aFirstProgramMeetsNoObjection() {
        assertThat(draft(BRIDGE).saying("Breathe on.").review().objections()).isEmpty();
    }

    @Test
    void tooMuchMoreThanLastWeekIsSaid() {
        DraftReview review =
                draft(item("glute-bridge", 3, 10)).following(BRIDGE).review();

        assertThat(review.objections()).extracting(Objection::ruleId).containsExactly("DOSE-04");
        assertThat(review.objections().get(0).text()).startsWith("Weekly volume cap: ");
    }

    @Test
    void lessThanLastWeekMeetsNoObjection() {
        assertThat(draft(item("glute-bridge", 2, 8)).following(BRIDGE).review().objections())
                .isEmpty();
        assertThat(draft(loaded("goblet-squat", "8"))
                        .following(loaded("goblet-squat", "10"))
                        .review()
                        .objections())
                .isEmpty();
    }

    @Test
    void wordsThatFrightenAreNamedAsWordsOnly() {
        DraftReview review = draft(BRIDGE)
                .saying("Your disc is WORN OUT, so never bend.", "Nevertheless, endangered birds.")
                .review();

        assertThat(review.objections())
                .containsExactly(
                        new Objection("FEAR-02", "Words that do not frighten: say something else than \"worn out\""),
                        new Objection("FEAR-02", "Words that do not frighten: say something else than \"never\""));
    }

    @Test
    void anExceptionNeedsReasonExpiryLoginAndTheRightSignature() {
        DraftReview review = draft(BRIDGE).with(new Exceptions(true, 2, false)).review();

        assertThat(review.required()).contains("reason", "expiry", "own-login", "patient-informed");
        assertThat(review.signatures()).containsExactly("by_enforcement_class", "second_clinician");
        assertThat(draft(BRIDGE).review().signatures()).isEmpty();
    }

    @Test
    void everyProgramShowsItsReasonsSourcesAndTheNeutralCue() {
        assertThat(draft(BRIDGE).review().required())
                .contains("neutral-spine-cue", "rule-id", "plain-language-sentence", "evidence-level", "source-status");
    }
}
