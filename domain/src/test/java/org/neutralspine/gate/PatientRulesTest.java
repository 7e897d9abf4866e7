package org.neutralspine.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.neutralspine.testing.Someone.fused;
import static org.neutralspine.testing.Someone.with;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neutralspine.intake.Intake;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Rule;
import org.neutralspine.rule.Scope;
import org.neutralspine.spine.Dimension;
import org.neutralspine.spine.Vertebra;
import org.neutralspine.testing.Sample;
import org.neutralspine.testing.Someone;

/** Every rule about a patient fires for one patient and is silent for the one just beyond its boundary. */
class PatientRulesTest {

    private static final Gate GATE = new Gate(Sample.SHIPPED);

    /** A rule, for whom it fires, and for whom it just does not. */
    private record Row(String rule, String sentence, Someone fires, Someone silent) {
        @Override
        public String toString() {
            return rule + " " + sentence;
        }
    }

    static Stream<Row> rows() {
        return Stream.of(
                        screening(),
                        today(),
                        clearance(),
                        data(),
                        merge(),
                        healing(),
                        fusion(),
                        behaviour(),
                        referral(),
                        loading())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void firesAtItsBoundaryAndNotBeyond(Row row) {
        assertThat(fired(row.fires())).contains(row.rule());
        assertThat(fired(row.silent())).doesNotContain(row.rule());
    }

    @Test
    void noRuleAboutPatientsIsForgotten() {
        assertThat(rows().map(Row::rule).distinct())
                .containsExactlyInAnyOrderElementsOf(Sample.SHIPPED
                        .rulebook()
                        .of(Scope.PATIENT)
                        .map(Rule::id)
                        .toList());
    }

    private static List<String> fired(Someone someone) {
        return GATE.decide(someone.intake()).assessment().fired().stream()
                .map(Rule::id)
                .toList();
    }

    private static Someone chronic() {
        return with("nslbp-chronic", 10);
    }

    private static Someone screened(double daysAgo) {
        return chronic().finding(Fact.PATIENT__SCREENING_AGE_DAYS, daysAgo);
    }

    private static List<Row> screening() {
        Someone ill = chronic().saysYesTo("feeling-ill");
        Someone sciatica = chronic().saysYesTo("sciatica-new");
        Someone thrombosis = chronic().saysYesTo("dvt");
        return List.of(
                new Row("SCR-01", "an emergency, not what is urgent", chronic().saysYesTo("ces-saddle"), thrombosis),
                new Row("SCR-02", "what is urgent, not what can wait", thrombosis, sciatica),
                new Row("SCR-03", "a flag to refer, not one to watch", sciatica, ill),
                new Row("SCR-04", "a flag to watch", ill, chronic()),
                new Row("SCR-07", "any flag", ill, chronic()),
                new Row("CON-06", "cord signs", chronic().saysYesTo("lhermitte"), thrombosis));
    }

    private static List<Row> today() {
        return List.of(
                new Row("SCR-05", "a screen older than 28 days", screened(29), screened(28)),
                new Row(
                        "SCR-05",
                        "no screen at all",
                        chronic().withoutFinding(Fact.PATIENT__SCREENING_AGE_DAYS),
                        screened(0)),
                new Row(
                        "SCR-08",
                        "nerves got worse",
                        chronic().finding(Fact.PATIENT__NEURO_STABLE, false),
                        chronic().finding(Fact.PATIENT__NEURO_STABLE, true)),
                new Row(
                        "SCR-09",
                        "pain 7 today",
                        chronic().finding(Fact.PATIENT__PAIN_NOW, 7),
                        chronic().finding(Fact.PATIENT__PAIN_NOW, 6)));
    }

    private static List<Row> clearance() {
        Someone radiating = with("disc-herniation-radiculopathy", 8);
        return List.of(
                new Row("CLR-01", "no clearance", fused(30).cleared(false, false), fused(30)),
                new Row(
                        "CLR-01",
                        "asks nobody without surgery",
                        fused(30).cleared(false, true),
                        chronic().cleared(false, false)),
                new Row("CLR-02", "a clearance for another phase", fused(30).cleared(true, false), fused(30)),
                new Row(
                        "CLR-02",
                        "is about operations and fractures",
                        with("osteoporotic-vertebral-fracture", 8).cleared(true, false),
                        with("pregnancy-related", 8).cleared(true, false)),
                new Row(
                        "CLR-03",
                        "nobody examined a nerve root",
                        radiating.unexamined(),
                        with("disc-herniation-radiculopathy", 8)),
                new Row(
                        "CLR-03",
                        "is about nerve roots",
                        with("cervical-stenosis", 1).unexamined(),
                        chronic().unexamined()));
    }

    private static List<Row> data() {
        Someone unknownLevels = with("lumbar-fusion", 30).operated(new Intake.OperatedSpine(List.of(), true));
        Intake.OperatedSpine undated = new Intake.OperatedSpine(List.of(Vertebra.L4, Vertebra.L5), false);
        return List.of(
                new Row("CLR-04", "no levels", unknownLevels, fused(30)),
                new Row("CLR-04", "no day of surgery", fused(30).operated(undated), chronic()),
                new Row("CLR-05", "a limit by the surgeon", fused(30).limitedBySurgeon(Dimension.LEVEL, 2), fused(30)),
                new Row("CLR-06", "seventeen", chronic().aged(17), chronic().aged(18)));
    }

    private static List<Row> merge() {
        Someone preferring = with("cervical-stenosis", 1).finding(Fact.PATIENT__EXTENSION_PREFERENCE, true);
        return List.of(
                new Row("MRW-01", "a condition", chronic(), Someone.well()),
                new Row("MRW-02", "nobody knows since when", with("nslbp-acute", null), with("nslbp-acute", 0)),
                new Row(
                        "MRW-02",
                        "of one of two",
                        chronic().and("neck-pain", null),
                        chronic().and("neck-pain", 3)),
                new Row("MRW-04", "extension eases but narrows", preferring, with("cervical-stenosis", 1)),
                new Row(
                        "MRW-04",
                        "a preference alone is no conflict",
                        fused(30).finding(Fact.PATIENT__EXTENSION_PREFERENCE, true),
                        chronic().finding(Fact.PATIENT__EXTENSION_PREFERENCE, true)));
    }

    private static List<Row> healing() {
        return List.of(
                new Row(
                        "FUS-08",
                        "a smoker",
                        fused(30).finding(Fact.PATIENT__HEALING_RISK, true),
                        fused(30).finding(Fact.PATIENT__HEALING_RISK, false)),
                new Row("FUS-11", "no union after a year", withoutUnion(52), withoutUnion(51)),
                new Row(
                        "FUS-11",
                        "a year that is six weeks longer for slow healers",
                        withoutUnion(58).finding(Fact.PATIENT__HEALING_RISK, true),
                        withoutUnion(57).finding(Fact.PATIENT__HEALING_RISK, true)),
                new Row("FUS-11", "seen, not merely not imaged", withoutUnion(60), fused(60)));
    }

    private static List<Row> fusion() {
        return List.of(
                new Row("REG-03", "C7", with("cervical-fusion", 30).at(Vertebra.C6, Vertebra.C7), neck()),
                new Row(
                        "REG-03",
                        "L1",
                        fused(30).at(Vertebra.L1, Vertebra.L2),
                        fused(30).at(Vertebra.L2, Vertebra.L3)),
                new Row(
                        "PROG-08",
                        "criteria not met",
                        fused(30).finding(Fact.PATIENT__PHASE_CRITERIA_MET, false),
                        fused(30).finding(Fact.PATIENT__PHASE_CRITERIA_MET, true)),
                new Row(
                        "REF-03",
                        "a snap",
                        fused(60).saysYesTo("hardware-snap"),
                        fused(60).saysYesTo("postop-csf-headache")),
                new Row(
                        "RTL-04",
                        "a long fusion",
                        with("long-instrumented-fusion", 60).at(Vertebra.T4, Vertebra.L1),
                        fused(60)));
    }

    private static Someone neck() {
        return with("cervical-fusion", 30).at(Vertebra.C5, Vertebra.C6);
    }

    private static Someone withoutUnion(int weeks) {
        return fused(weeks).finding(Fact.PATIENT__RADIOGRAPHIC_FUSION, false);
    }

    private static List<Row> behaviour() {
        return List.of(
                new Row(
                        "FEAR-01",
                        "TSK above 37",
                        chronic().finding(Fact.PATIENT__TSK17, 38),
                        chronic().finding(Fact.PATIENT__TSK17, 37)),
                new Row(
                        "FEAR-01",
                        "FABQ from 15",
                        chronic().finding(Fact.PATIENT__FABQ_PA, 15),
                        chronic().finding(Fact.PATIENT__FABQ_PA, 14)),
                new Row(
                        "FEAR-05",
                        "high STarT Back risk",
                        chronic().finding(Fact.PATIENT__START_BACK, "high"),
                        chronic().finding(Fact.PATIENT__START_BACK, "medium")));
    }

    private static List<Row> referral() {
        return List.of(
                new Row(
                        "REF-01",
                        "six weeks without improvement",
                        chronic().finding(Fact.HISTORY__WEEKS_WITHOUT_IMPROVEMENT, 6),
                        chronic().finding(Fact.HISTORY__WEEKS_WITHOUT_IMPROVEMENT, 5)),
                new Row(
                        "REF-02",
                        "three bad sessions",
                        chronic().finding(Fact.HISTORY__BAD_SESSIONS_IN_ROW, 3),
                        chronic().finding(Fact.HISTORY__BAD_SESSIONS_IN_ROW, 2)),
                new Row(
                        "REF-04",
                        "thoughts of ending one's life",
                        chronic().saysYesTo("distress"),
                        chronic().saysYesTo("fear-high")));
    }

    /** One row each; every single threshold is in {@link ReturnToLoadingTest}. */
    private static List<Row> loading() {
        Someone healed =
                fused(52).cleared(true, true, "heavy-lifting").finding(Fact.PATIENT__RADIOGRAPHIC_FUSION, true);
        return List.of(
                new Row("RTL-01", "tests passed", chronic().justPassingLoadTests(), chronic()),
                new Row(
                        "RTL-02",
                        "tests passed",
                        healed.justPassingLoadTests(),
                        fused(52).justPassingLoadTests()),
                new Row(
                        "RTL-03",
                        "tests passed",
                        chronic().justPassingRunTests(),
                        fused(52).justPassingRunTests()));
    }
}
