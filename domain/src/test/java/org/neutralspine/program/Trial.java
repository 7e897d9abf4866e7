package org.neutralspine.program;

import static org.neutralspine.testing.Someone.with;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.neutralspine.gate.Gate;
import org.neutralspine.gate.Verdict;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.program.Appraisal.Reason;
import org.neutralspine.rule.Rule;
import org.neutralspine.rule.Scope;
import org.neutralspine.spine.Dimension;
import org.neutralspine.spine.Vertebra;
import org.neutralspine.testing.Sample;
import org.neutralspine.testing.SampleExercise;
import org.neutralspine.testing.Someone;

/** Tries one exercise on someone. */
final class Trial {

    private Trial() {}

    /** An exercise for someone. */
    record Pair(Someone someone, SampleExercise exercise) {

        /** The rules that speak against it. */
        List<String> rules() {
            KnowledgeBase knowledge = Sample.knowing(Sample.SHIPPED, exercise.made());
            Verdict.Cleared cleared = (Verdict.Cleared) new Gate(knowledge).decide(someone.intake());
            Appraisal appraisal = Objects.requireNonNull(new Appraiser(knowledge)
                    .appraise(cleared)
                    .get(exercise.made().id()));
            return appraisal.reasons().stream().map(Reason::ruleId).toList();
        }
    }

    /** A rule, where it fires and where it just does not. */
    record Row(String rule, String sentence, Pair fires, Pair silent) {
        @Override
        public String toString() {
            return rule + " " + sentence;
        }
    }

    /** The ids of the exercise rules that begin so. */
    static List<String> exerciseRules(String... prefixes) {
        return Sample.SHIPPED
                .rulebook()
                .of(Scope.EXERCISE)
                .map(Rule::id)
                .filter(id -> Stream.of(prefixes).anyMatch(id::startsWith))
                .toList();
    }

    static Pair pair(Someone someone, SampleExercise exercise) {
        return new Pair(someone, exercise);
    }

    static Someone chronic() {
        return with("nslbp-chronic", 10);
    }

    static Someone neckFused(int weeks) {
        return with("cervical-fusion", weeks).at(Vertebra.C5, Vertebra.C6);
    }

    static SampleExercise tagged(String tag) {
        return Sample.easy("tagged").tagged(tag);
    }

    static SampleExercise rated(Dimension dimension, int rating) {
        return Sample.easy("rated").rated(dimension, rating);
    }
}
