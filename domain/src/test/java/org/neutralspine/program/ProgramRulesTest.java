package org.neutralspine.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.neutralspine.program.Drafts.draft;
import static org.neutralspine.program.Drafts.item;
import static org.neutralspine.program.Drafts.loaded;
import static org.neutralspine.program.Drafts.walk;
import static org.neutralspine.testing.Someone.fused;
import static org.neutralspine.testing.Someone.with;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neutralspine.program.Draft.Exceptions;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Rule;
import org.neutralspine.rule.Scope;
import org.neutralspine.testing.Sample;
import org.neutralspine.testing.Someone;

/** Every rule about a program, its overrides and its explanation fires for one draft and not for the one just beyond. */
class ProgramRulesTest {

    private record Row(String rule, String sentence, Supplier<List<String>> fires, Supplier<List<String>> silent) {
        @Override
        public String toString() {
            return rule + " " + sentence;
        }
    }

    private static Row row(String rule, String sentence, Drafts fires, Drafts silent) {
        return new Row(rule, sentence, fires::rules, silent::rules);
    }

    static Stream<Row> rows() {
        return Stream.of(
                        choice(),
                        contents(),
                        always(),
                        patients(),
                        walking(),
                        amount(),
                        weight(),
                        changes(),
                        overrides(),
                        words())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void firesAtItsBoundaryAndNotBeyond(Row row) {
        assertThat(row.fires().get()).contains(row.rule());
        assertThat(row.silent().get()).doesNotContain(row.rule());
    }

    @Test
    void noRuleAboutProgramsIsForgotten() {
        assertThat(rows().map(Row::rule).distinct())
                .containsExactlyInAnyOrderElementsOf(Sample.SHIPPED
                        .rulebook()
                        .of(Scope.PROGRAM)
                        .map(Rule::id)
                        .toList());
    }

    private static List<Row> choice() {
        Bench two = Bench.empty().with(Bench.walk("walking", 5, 3, 7), Bench.brace("brace"));
        Bench three = Bench.empty().with(Bench.walk("walking", 5, 3, 7), Bench.brace("brace"), Bench.hinge("hinge"));
        return List.of(new Row(
                "MRW-03",
                "two kinds of exercise are too few, three are not",
                () -> two.preview(two.someone()).rulesFired(),
                () -> three.preview(three.someone()).rulesFired()));
    }

    private static List<Row> contents() {
        Drafts plain = draft(item("glute-bridge", 2, 10));
        Drafts band = draft(item("cable-row-seated", 2, 10));
        return List.of(
                row("LIM-15", "a weight", band, plain),
                row("DOSE-08", "a weight", band, plain),
                row("DOSE-06", "a core exercise", draft(item("bird-dog", 2, 5)), plain),
                row("DOSE-07", "a stretch", draft(item("hamstring-stretch-supine", 1, 3)), plain));
    }

    private static List<Row> always() {
        Drafts something = draft(item("glute-bridge", 2, 10));
        return Stream.of("REG-01", "REG-02", "SEL-01", "SEL-03", "EXP-01", "EXP-02")
                .map(rule -> row(rule, "any exercise", something, draft()))
                .toList();
    }

    private static List<Row> patients() {
        Drafts chronic = draft(walk(2, 5));
        Someone provoked = with("nslbp-chronic", 30).finding(Fact.HISTORY__FREE_WEIGHT_PROVOKES, true);
        Someone calm = with("nslbp-chronic", 30).finding(Fact.HISTORY__FREE_WEIGHT_PROVOKES, false);
        return List.of(
                row("FUS-10", "a fusion", chronic.of(fused(30)), chronic),
                row("CON-07", "low back pain without a cause", chronic, chronic.of(with("neck-pain", 30))),
                row("FEAR-03", "chronic pain, not acute", chronic, chronic.of(with("nslbp-acute", 3))),
                row(
                        "FEAR-03",
                        "pain that stayed after surgery",
                        chronic.of(with("failed-back-surgery-syndrome", 60)),
                        chronic.of(with("pregnancy-related", 8))),
                row("SEL-02", "the first program", chronic, chronic.following(walk(2, 5))),
                row("SEL-04", "free weights provoked", chronic.of(provoked), chronic.of(calm)));
    }

    private static Someone active(String condition, String level) {
        return with(condition, 30).finding(Fact.PATIENT__ACTIVITY_LEVEL, level);
    }

    private static List<Row> walking() {
        Drafts walks = draft(walk(2, 5));
        Drafts light = walks.of(active("nslbp-chronic", "light"));
        Drafts active = walks.of(active("nslbp-chronic", "active"));
        return List.of(
                row("DOSE-01", "new starters", light, active),
                row("DOSE-01", "people who sit", walks.of(active("nslbp-chronic", "sedentary")), walks),
                row("DOSE-02", "active people", active, light),
                row("DOSE-02", "whose back lets them", active, walks.of(active("lumbar-stenosis-central", "active"))),
                row("DOSE-03", "a walk", walks, draft(item("glute-bridge", 2, 10))));
    }

    private static List<Row> amount() {
        Drafts aFifth = draft(item("glute-bridge", 2, 12)).following(item("glute-bridge", 2, 10));
        Drafts aQuarter = draft(item("glute-bridge", 2, 10)).following(item("glute-bridge", 2, 8));
        Drafts aLittleMore = draft(item("glute-bridge", 1, 29)).following(item("glute-bridge", 1, 24));
        Drafts ladder = draft(walk(3, 5)).following(walk(2, 5));
        return List.of(
                row("DOSE-04", "more than a fifth, not a fifth", aQuarter, aFifth),
                row("DOSE-04", "a little more than a fifth", aLittleMore, aFifth),
                row("DOSE-04", "the walking ladder is exempt", aQuarter, ladder),
                row("DOSE-04", "what is new has no last week", aQuarter, draft(item("glute-bridge", 2, 10))));
    }

    private static List<Row> weight() {
        Prescription ten = loaded("goblet-squat", "10");
        return List.of(
                row(
                        "DOSE-05",
                        "more than a tenth, not a tenth",
                        draft(loaded("goblet-squat", "11.1")).following(ten),
                        draft(loaded("goblet-squat", "11")).following(ten)),
                row(
                        "DOSE-05",
                        "a first weight is no rise",
                        draft(loaded("goblet-squat", "11.1")).following(ten),
                        draft(ten).following(item("goblet-squat", 3, 8))));
    }

    private static List<Row> changes() {
        Prescription bridge = item("glute-bridge", 2, 10);
        Prescription squat = item("mini-squat-wall", 2, 8);
        Prescription brace = item("abdominal-brace", 2, 8);
        Drafts oneGroup = draft(item("glute-bridge", 2, 11), item("mini-squat-wall", 2, 9), brace)
                .following(bridge, squat, brace);
        Drafts twoGroups = draft(item("glute-bridge", 2, 11), squat, item("abdominal-brace", 2, 9))
                .following(bridge, squat, brace);
        Drafts beside = draft(item("glute-bridge", 2, 11), walk(3, 5)).following(bridge, walk(2, 5));
        Drafts harder = draft(item("plank", 3, 3), bridge).following(bridge);
        return List.of(
                row("PROG-02", "two groups, not one", twoGroups, oneGroup),
                row("PROG-02", "the walking ladder is beside it", twoGroups, beside),
                row("PROG-07", "a higher level than before", harder, twoGroups),
                row("PROG-07", "is no question in a first program", harder, draft(item("plank", 3, 3))));
    }

    private static List<Row> overrides() {
        Drafts none = draft(item("glute-bridge", 2, 10));
        return List.of(
                row("OVR-01", "an exception is asked for", none.with(new Exceptions(true, 1, false)), none),
                row(
                        "OVR-02",
                        "two on one exercise, not one",
                        none.with(new Exceptions(true, 2, false)),
                        none.with(new Exceptions(true, 1, false))),
                row(
                        "OVR-03",
                        "something new is known",
                        none.with(new Exceptions(false, 1, true)),
                        none.with(new Exceptions(false, 1, false))));
    }

    private static List<Row> words() {
        Drafts told = draft(item("glute-bridge", 2, 10)).saying("Breathe on.");
        return List.of(row("FEAR-02", "any text", told, draft(item("glute-bridge", 2, 10))));
    }
}
