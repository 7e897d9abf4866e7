package org.neutralspine.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neutralspine.rule.Boundaries;
import org.neutralspine.rule.Boundaries.Pair;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Facts;
import org.neutralspine.rule.Op;
import org.neutralspine.rule.Rule;
import org.neutralspine.rule.Value;
import org.neutralspine.rule.When;
import org.neutralspine.spine.Demand;
import org.neutralspine.spine.Dimension;
import org.neutralspine.spine.PositiveList;
import org.neutralspine.spine.Provenance;
import org.neutralspine.spine.Tolerance;
import org.neutralspine.testing.Sample;

/**
 * Every rule of the file can fire, and each of its tests makes it silent just beyond its own boundary. The facts come from
 * the rules' own numbers; what they should mean is written by hand in the tests of each scope.
 */
class EveryRuleTest {

    private static final Provenance HERE = new Provenance("a condition", "a phase", "MRW-01");
    private static final Pattern ID = Pattern.compile("^- (?:\\{)?id: ([A-Z]+-\\d+)", Pattern.MULTILINE);

    private record Row(Rule rule, Pair pair) {
        @Override
        public String toString() {
            return rule.id() + " " + pair.test().fact().key() + " "
                    + pair.test().op().word();
        }
    }

    static Stream<Row> rows() {
        return Sample.SHIPPED.rulebook().rules().stream()
                .flatMap(rule -> pairs(rule).stream().map(pair -> new Row(rule, pair)));
    }

    private static List<Pair> pairs(Rule rule) {
        return rule.when() instanceof When.Test test && comparesDemand(test.op())
                ? List.of(demand(test))
                : Boundaries.of(rule.when());
    }

    private static boolean comparesDemand(Op op) {
        return switch (op) {
            case EXCEEDS_CAP, TAG_FORBIDDEN, WHITELIST_FAILS, INDICATION_MISSING -> true;
            default -> false;
        };
    }

    /** The four that hold an exercise against a tolerance or a diagnosis. */
    private static Pair demand(When.Test test) {
        return switch (test.op()) {
            case EXCEEDS_CAP -> {
                Facts capped = Facts.of(Map.of()).within(Tolerance.ofCaps(Map.of(Dimension.LUMBAR_FLEXION, 1), HERE));
                yield new Pair(test, capped.judging(flexing(2)), capped.judging(flexing(1)));
            }
            case TAG_FORBIDDEN -> {
                Tolerance noJumps = Tolerance.ofForbiddenTags(List.of("jump"), HERE);
                yield new Pair(
                        test, tagged("jump").within(noJumps), tagged("running").within(noJumps));
            }
            case WHITELIST_FAILS -> {
                Tolerance early = new Tolerance(
                        Map.of(), new TreeMap<>(), List.of(PositiveList.of(Set.of("early-postop-ok"), HERE)), null);
                yield new Pair(
                        test,
                        tagged("jump").within(early),
                        tagged("early-postop-ok").within(early));
            }
            default -> new Pair(test, meantFor("neck-pain"), meantFor("nslbp-acute"));
        };
    }

    private static Demand flexing(int rating) {
        Map<Dimension, Integer> ratings = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            ratings.put(dimension, dimension.min());
        }
        ratings.put(Dimension.LUMBAR_FLEXION, rating);
        return new Demand(ratings);
    }

    private static Facts tagged(String tag) {
        return Facts.of(Map.of(Fact.EXERCISE__TAGS, Value.of(List.of(tag))));
    }

    private static Facts meantFor(String condition) {
        return Facts.of(Map.of(
                Fact.EXERCISE__INDICATIONS,
                Value.of(List.of(condition)),
                Fact.PATIENT__CONDITIONS,
                Value.of(List.of("nslbp-acute"))));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void firesAtItsBoundaryAndNotJustBeyond(Row row) {
        assertThat(row.rule().fires(row.pair().fires())).isTrue();
        assertThat(row.rule().fires(row.pair().silent())).isFalse();
    }

    @Test
    void whatCanFireIsWhatTheFileHolds() throws IOException {
        List<String> ids = new ArrayList<>();
        try (InputStream file = EveryRuleTest.class.getResourceAsStream("/clinical/rules.yaml")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            ID.matcher(text).results().map(match -> match.group(1)).forEach(ids::add);
        }

        assertThat(rows().filter(row -> row.rule().fires(row.pair().fires()))
                        .map(row -> row.rule().id())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(ids)
                .hasSize(102);
    }

    /** 28 days are fresh, 29 are not: the generator must not be wrong in the same way as the rules. */
    @Test
    void theBoundariesAreThoseAClinicianWouldName() {
        assertThat(numbers("SCR-05", Fact.PATIENT__SCREENING_AGE_DAYS)).contains("29 fires, 28 does not");
        assertThat(numbers("PAIN-02", Fact.SESSION__PAIN_MAX)).contains("3 fires, 2 does not", "4 fires, 5 does not");
        assertThat(numbers("FUS-02", Fact.PATIENT__WEEKS_SINCE_SURGERY))
                .contains("6 fires, 5 does not", "11 fires, 12 does not");
        assertThat(numbers("RTL-01", Fact.TESTS__SIDE_PLANK_RATIO)).contains("0.9 fires, 0.89 does not");
        assertThat(numbers("FEAR-04", Fact.SESSION__COMPLETED_FRACTION)).contains("1.21 fires, 1.2 does not");
    }

    private static List<String> numbers(String ruleId, Fact fact) {
        return rows().filter(row -> row.rule().id().equals(ruleId))
                .filter(row -> row.pair().test().fact() == fact)
                .map(row -> number(row.pair().fires(), fact) + " fires, "
                        + number(row.pair().silent(), fact) + " does not")
                .toList();
    }

    private static String number(Facts facts, Fact fact) {
        return facts.value(fact) instanceof Value.Num number
                ? BigDecimal.valueOf(number.value()).stripTrailingZeros().toPlainString()
                : "nothing";
    }
}
