package org.neutralspine.spine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Tolerances compose by a meet: whoever is added, in whatever order, the spine never tolerates more. */
class ToleranceMeetTest {

    private static final Provenance FUSION = new Provenance("lumbar-fusion", "lf-12-26w", "MRW-01");
    private static final Provenance STENOSIS = new Provenance("lumbar-stenosis-central", "lss-all", "MRW-01");
    private static final Provenance SURGEON = new Provenance(null, null, "CLR-05");

    private final Random random = new Random(20261121);

    @Test
    void doesNotDependOnOrderOrGroupingOrRepetition() {
        for (int i = 0; i < 2_000; i++) {
            Tolerance a = any();
            Tolerance b = any();
            Tolerance c = any();

            assertThat(a.meet(b)).isEqualTo(b.meet(a));
            assertThat(a.meet(b).meet(c)).isEqualTo(a.meet(b.meet(c)));
            assertThat(a.meet(a)).isEqualTo(a);
            assertThat(a.meet(Tolerance.UNLIMITED)).isEqualTo(a);
            assertThat(a.meet(b).meet(b)).isEqualTo(a.meet(b));
        }
    }

    @Test
    void neverAllowsWhatOneOfTheTwoForbids() {
        for (int i = 0; i < 1_000; i++) {
            Tolerance a = any();
            Tolerance both = a.meet(any());
            Demand demand = anyDemand();

            assertThat(both.exceededBy(demand)).containsAll(a.exceededBy(demand));
            assertThat(both.forbiddenTags().keySet())
                    .containsAll(a.forbiddenTags().keySet());
            assertThat(both.positiveLists()).containsAll(a.positiveLists());
        }
    }

    @Test
    void theLowestCapWinsAndTellsWhoseItIs() {
        Tolerance fusion = Tolerance.ofCaps(Map.of(Dimension.LUMBAR_FLEXION, 1), FUSION);
        Tolerance stenosis = Tolerance.ofCaps(Map.of(Dimension.LUMBAR_FLEXION, 2), STENOSIS);

        assertThat(fusion.meet(stenosis).caps()).containsEntry(Dimension.LUMBAR_FLEXION, Limit.of(1, FUSION));
        assertThat(stenosis.meet(fusion).caps()).containsEntry(Dimension.LUMBAR_FLEXION, Limit.of(1, FUSION));
    }

    @Test
    void equalCapsKeepEveryoneWhoAsksForThem() {
        Tolerance fusion = Tolerance.ofCaps(Map.of(Dimension.IMPACT, 1), FUSION);
        Tolerance stenosis = Tolerance.ofCaps(Map.of(Dimension.IMPACT, 1), STENOSIS);
        Tolerance surgeon = Tolerance.ofCaps(Map.of(Dimension.IMPACT, 1), SURGEON);

        Limit limit = stenosis.meet(fusion).meet(surgeon).meet(fusion).caps().get(Dimension.IMPACT);

        assertThat(limit).isEqualTo(new Limit(1, List.of(SURGEON, FUSION, STENOSIS)));
    }

    @Test
    void aCapOnlyOneOfThemKnowsHoldsForBoth() {
        Tolerance fusion = Tolerance.ofCaps(Map.of(Dimension.SHEAR, 2), FUSION);
        Tolerance stenosis = Tolerance.ofCaps(Map.of(Dimension.LEVEL, 3), STENOSIS);

        assertThat(fusion.meet(stenosis).caps()).containsOnlyKeys(Dimension.SHEAR, Dimension.LEVEL);
    }

    @Test
    void forbiddenTagsUniteWithEveryoneWhoForbidsThem() {
        Tolerance fusion = Tolerance.ofForbiddenTags(List.of("overhead", "jump"), FUSION);
        Tolerance stenosis = Tolerance.ofForbiddenTags(List.of("running", "jump"), STENOSIS);

        Tolerance both = stenosis.meet(fusion);

        assertThat(both.forbiddenTags()).containsOnlyKeys("jump", "overhead", "running");
        assertThat(both.forbiddenTags()).containsEntry("jump", List.of(FUSION, STENOSIS));
        assertThat(both.forbiddenAmong(Set.of("walking", "running", "jump"))).containsExactly("jump", "running");
        assertThat(both.forbiddenAmong(Set.of("walking"))).isEmpty();
    }

    @Test
    void everyPositiveListMustAdmitAnExercise() {
        Tolerance both = listing(FUSION, "early-postop-ok").meet(listing(STENOSIS, "water", "machine"));

        assertThat(both.leavesOut(Set.of("early-postop-ok", "machine"))).isFalse();
        assertThat(both.leavesOut(Set.of("early-postop-ok"))).isTrue();
        assertThat(both.leavesOut(Set.of("machine", "water"))).isTrue();
        assertThat(Tolerance.UNLIMITED.leavesOut(Set.of())).isFalse();
    }

    @Test
    void theLighterLoadWinsAndNoLimitIsNotALimitOfNothing() {
        Tolerance five = lifting("5");
        Tolerance ten = lifting("10");

        assertThat(ten.meet(five).liftLimitKg()).isEqualByComparingTo("5");
        assertThat(five.meet(ten).liftLimitKg()).isEqualByComparingTo("5");
        assertThat(Tolerance.UNLIMITED.meet(ten).liftLimitKg()).isEqualByComparingTo("10");
        assertThat(ten.meet(Tolerance.UNLIMITED).liftLimitKg()).isEqualByComparingTo("10");
        assertThat(Tolerance.UNLIMITED.meet(Tolerance.UNLIMITED).liftLimitKg()).isNull();
    }

    @Test
    void aDemandEqualToTheCapIsToleratedAndOneMoreIsNot() {
        Tolerance tolerance = Tolerance.ofCaps(Map.of(Dimension.LUMBAR_FLEXION, 2), FUSION);

        assertThat(tolerance.exceededBy(demand(Dimension.LUMBAR_FLEXION, 2))).isEmpty();
        assertThat(tolerance.exceededBy(demand(Dimension.LUMBAR_FLEXION, 3))).containsExactly(Dimension.LUMBAR_FLEXION);
        assertThat(tolerance.exceededBy(demand(Dimension.LUMBAR_EXTENSION, 4))).isEmpty();
    }

    private static Tolerance listing(Provenance from, String... tags) {
        return new Tolerance(Map.of(), new TreeMap<>(), List.of(PositiveList.of(List.of(tags), from)), null);
    }

    private static Tolerance lifting(String kilograms) {
        return new Tolerance(Map.of(), new TreeMap<>(), List.of(), new BigDecimal(kilograms));
    }

    private static Demand demand(Dimension dimension, int rating) {
        Map<Dimension, Integer> ratings = new EnumMap<>(Dimension.class);
        for (Dimension each : Dimension.values()) {
            ratings.put(each, each.min());
        }
        ratings.put(dimension, rating);
        return new Demand(ratings);
    }

    private Demand anyDemand() {
        Map<Dimension, Integer> ratings = new EnumMap<>(Dimension.class);
        for (Dimension each : Dimension.values()) {
            ratings.put(each, each.min() + random.nextInt(each.max() - each.min() + 1));
        }
        return new Demand(ratings);
    }

    private Tolerance any() {
        List<Provenance> sources = List.of(FUSION, STENOSIS, SURGEON);
        List<String> words = List.of("jump", "running", "overhead", "water");
        Tolerance tolerance = random.nextBoolean() ? Tolerance.UNLIMITED : lifting("" + (1 + random.nextInt(4)));
        for (int i = 0; i < 4; i++) {
            Provenance from = sources.get(random.nextInt(3));
            Dimension dimension = List.of(Dimension.values()).get(random.nextInt(6));
            List<String> tags = new ArrayList<>(words.subList(random.nextInt(2), 2 + random.nextInt(3)));
            tolerance = tolerance
                    .meet(Tolerance.ofCaps(Map.of(dimension, random.nextInt(3)), from))
                    .meet(Tolerance.ofForbiddenTags(tags, from));
            tolerance = random.nextInt(3) == 0 ? tolerance.meet(listing(from, tags.get(0))) : tolerance;
        }
        return tolerance;
    }
}
