package org.neutralspine.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.program.Appraisal;
import org.neutralspine.progression.Proposal.Step;
import org.neutralspine.progression.Proposal.Variable;
import org.neutralspine.rule.SessionAction;
import org.neutralspine.testing.Sample;

/** What holds for every proposal, whoever it is for and whatever the session was like. */
class ProgressionPropertiesTest {

    private static final int REVIEWS = Integer.getInteger("neutralspine.reviews", 800);
    private static final long SEED = 20261121;

    private static final Set<SessionAction> NOT_FORWARD = EnumSet.complementOf(EnumSet.of(SessionAction.PROGRESS));

    /** A proposal with everything around it. */
    private record Seen(Review review, Track track, Proposal proposal) {

        Exercise before() {
            return Sample.exercise(track.exerciseId());
        }

        Exercise after() {
            return Sample.exercise(step().exerciseId());
        }

        Step step() {
            return Objects.requireNonNull(proposal.next());
        }

        boolean changesExercise() {
            return !step().exerciseId().equals(track.exerciseId());
        }
    }

    @Test
    void everyProposalIsSafe() {
        RandomReviews reviews = new RandomReviews(SEED);
        Map<ProposalKind, Integer> kinds = new EnumMap<>(ProposalKind.class);
        Map<Variable, Integer> variables = new EnumMap<>(Variable.class);
        Stream.generate(reviews::next)
                .flatMap(List::stream)
                .limit(REVIEWS)
                .flatMap(review -> seen(review).stream())
                .forEach(seen -> {
                    check(seen);
                    kinds.merge(seen.proposal().kind(), 1, Integer::sum);
                    seen.proposal().step().ifPresent(step -> variables.merge(step.variable(), 1, Integer::sum));
                });
        assertThat(kinds).containsOnlyKeys(ProposalKind.values());
        assertThat(variables).containsOnlyKeys(Variable.values());
    }

    private static List<Seen> seen(Review review) {
        List<Proposal> proposals = new Progression(Sample.SHIPPED).propose(review);
        assertThat(proposals)
                .extracting(Proposal::exerciseId)
                .isEqualTo(review.tracks().stream().map(Track::exerciseId).toList());
        changesOneVariable(proposals);
        return IntStream.range(0, proposals.size())
                .mapToObj(i -> new Seen(review, review.tracks().get(i), proposals.get(i)))
                .toList();
    }

    private static void check(Seen seen) {
        afterPainNothingAdvances(seen);
        if (seen.proposal().next() == null) {
            return;
        }
        neverBlocked(seen);
        neverTooHeavy(seen);
        assertThat(seen.step().dose().perWeek()).isEqualTo(seen.step().days().size());
        if (seen.proposal().kind() == ProposalKind.ADVANCE) {
            advancesWithinBounds(seen);
        } else {
            asksForNoMore(seen);
        }
    }

    private static void afterPainNothingAdvances(Seen seen) {
        if (seen.review().decision().action().filter(NOT_FORWARD::contains).isPresent()) {
            assertThat(seen.proposal().kind()).isNotEqualTo(ProposalKind.ADVANCE);
        }
        if (seen.review()
                .decision()
                .action()
                .filter(SessionAction.STOP_PROGRAM::equals)
                .isPresent()) {
            assertThat(seen.proposal().kind()).isEqualTo(ProposalKind.STOP);
        }
    }

    private static void neverBlocked(Seen seen) {
        Appraisal appraisal = Objects.requireNonNull(
                seen.review().preview().appraisals().get(seen.step().exerciseId()));
        boolean onlyLess = !seen.changesExercise() && seen.proposal().kind() == ProposalKind.REGRESS;
        if (onlyLess) {
            assertThat(appraisal.result().mayBePrescribed()).isTrue();
        } else {
            assertThat(appraisal.result()).isEqualTo(Appraisal.Result.ALLOWED);
        }
    }

    private static void neverTooHeavy(Seen seen) {
        BigDecimal most =
                seen.review().preview().verdict().assessment().tolerance().liftLimitKg();
        BigDecimal load = seen.step().loadKg();
        if (most != null && load != null) {
            assertThat(load).isLessThanOrEqualTo(most);
        }
    }

    private static void advancesWithinBounds(Seen seen) {
        assertThat(seen.proposal().gates()).isNotEmpty().allMatch(GateCheck::met);
        assertThat(seen.review().decision().action()).contains(SessionAction.PROGRESS);
        assertThat(seen.track().weeksAtStep()).isPositive();
        if (seen.step().variable() != Variable.WALKING_STEP) {
            double most = seen.after().level() <= 2 ? 20 : 10;
            assertThat(seen.step()
                            .dose()
                            .risePercentOver(seen.track().prescription().dose()))
                    .isLessThanOrEqualTo(most);
        }
        if (seen.step().variable() == Variable.LOAD) {
            BigDecimal load = Objects.requireNonNull(seen.track().prescription().loadKg());
            assertThat(Objects.requireNonNull(seen.step().loadKg()).doubleValue() / load.doubleValue())
                    .isBetween(1.02, 1.1);
            assertThat(seen.track().spareReps()).hasSizeGreaterThanOrEqualTo(2).noneMatch(reps -> reps < 1);
        }
        if (seen.after().level() > seen.before().level()) {
            assertThat(seen.proposal().gates()).anyMatch(gate -> gate.ruleId().equals("PROG-07"));
        }
    }

    private static void asksForNoMore(Seen seen) {
        BigDecimal load = seen.step().loadKg();
        BigDecimal before = seen.track().prescription().loadKg();
        assertThat(load == null || (before != null && load.compareTo(before) <= 0))
                .isTrue();
        assertThat(seen.after().level()).isLessThanOrEqualTo(seen.before().level());
        assertThat(seen.step().dose().workSecondsPerWeek())
                .as(seen.toString())
                .isLessThanOrEqualTo(seen.track().prescription().dose().workSecondsPerWeek());
    }

    private static void changesOneVariable(List<Proposal> proposals) {
        assertThat(proposals.stream()
                        .filter(proposal -> proposal.kind() == ProposalKind.ADVANCE)
                        .flatMap(proposal -> proposal.step().stream())
                        .map(Step::variable)
                        .filter(variable -> variable != Variable.WALKING_STEP)
                        .distinct())
                .hasSizeLessThanOrEqualTo(1);
    }
}
