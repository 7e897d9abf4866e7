package org.neutralspine.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.neutralspine.gate.Gate;
import org.neutralspine.gate.Verdict;
import org.neutralspine.intake.GrantedOverride;
import org.neutralspine.intake.GrantedOverride.Grant;
import org.neutralspine.intake.GrantedOverride.Second;
import org.neutralspine.kernel.Role;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.program.Overriding.Permission;
import org.neutralspine.rule.Enforcement;
import org.neutralspine.rule.Rule;
import org.neutralspine.rule.Then;
import org.neutralspine.testing.Sample;

/** Whatever is overridden by whomever, a hard stop holds; seeded. */
class OverridePropertiesTest {

    private static final KnowledgeBase KNOWLEDGE = Sample.SHIPPED;
    private static final int PATIENTS = 600;
    private static final LocalDate TODAY = LocalDate.parse("2026-11-18");

    private static final Set<String> HARD_STOPS = KNOWLEDGE.rulebook().rules().stream()
            .filter(rule -> rule.enforcement() == Enforcement.HARD_STOP && rule.has(Then.Block.class))
            .map(Rule::id)
            .collect(Collectors.toSet());

    private static final Set<String> SURGEONS = KNOWLEDGE.rulebook().rules().stream()
            .filter(rule -> rule.enforcement() == Enforcement.SURGEON_OVERRIDE && rule.has(Then.Block.class))
            .map(Rule::id)
            .collect(Collectors.toSet());

    @Test
    void noOverrideEverLetsAHardStopThrough() {
        Map<Permission, Integer> met = new EnumMap<>(Permission.class);
        appraisals().forEach(appraisal -> {
            Permission permission = Overriding.permission(KNOWLEDGE, appraisal);
            met.merge(permission, 1, Integer::sum);
            Appraisal lifted =
                    Overriding.lifted(KNOWLEDGE, appraisal, override(appraisal, Enforcement.SURGEON_OVERRIDE));
            boolean opened =
                    !appraisal.result().mayBePrescribed() && lifted.result().mayBePrescribed();
            if (opened) {
                assertThat(rules(appraisal)).doesNotContainAnyElementsOf(HARD_STOPS);
                assertThat(appraisal.reasons())
                        .allSatisfy(reason -> assertThat(reason.from())
                                .noneMatch(from -> from.ruleId().equals("CLR-05")));
            }
        });
        assertThat(met).as("every class was met").containsOnlyKeys(Permission.values());
    }

    @Test
    void noCliniciansOverrideOpensWhatIsTheSurgeons() {
        appraisals().forEach(appraisal -> {
            Appraisal lifted = Overriding.lifted(KNOWLEDGE, appraisal, override(appraisal, Enforcement.OVERRIDABLE));
            if (!lifted.equals(appraisal)) {
                assertThat(rules(appraisal)).doesNotContainAnyElementsOf(SURGEONS);
            }
        });
    }

    @Test
    void aGroundThatWasNotThereThenIsNotLifted() {
        appraisals()
                .filter(appraisal -> Overriding.permission(KNOWLEDGE, appraisal) == Permission.CLINICIAN)
                .filter(appraisal -> appraisal.reasons().size() > 1)
                .limit(500)
                .forEach(appraisal -> {
                    GrantedOverride all = override(appraisal, Enforcement.OVERRIDABLE);
                    GrantedOverride fewer = new GrantedOverride(
                            all.id(),
                            all.episodeId(),
                            all.exerciseId(),
                            all.grounds()
                                    .subList(0, Overriding.grounds(appraisal).size() - 1),
                            all.grant(),
                            all.second(),
                            all.factsKey(),
                            null);

                    assertThat(Overriding.lifted(KNOWLEDGE, appraisal, all).result())
                            .isEqualTo(Appraisal.Result.ALLOWED);
                    assertThat(Overriding.lifted(KNOWLEDGE, appraisal, fewer)).isEqualTo(appraisal);
                });
    }

    @Test
    void onlyTheRightRolesMay() {
        for (Role role : Role.values()) {
            boolean clinician = role == Role.PHYSIOTHERAPIST || role == Role.PHYSICIAN;
            assertThat(Permission.CLINICIAN.allows(role, false)).isEqualTo(clinician);
            assertThat(Permission.SURGEON.allows(role, true)).isEqualTo(role == Role.PHYSICIAN);
            assertThat(Permission.SURGEON.allows(role, false)).isFalse();
            assertThat(Permission.NEVER.allows(role, true)).isFalse();
        }
    }

    @Test
    void theRulebookSaysSixWeeks() {
        assertThat(Overriding.maxWeeks(KNOWLEDGE)).isEqualTo(6);
    }

    @Test
    void itHoldsThroughItsLastDayAndNotALongerOneAndNotWithNewFacts() {
        GrantedOverride given = new GrantedOverride(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "x",
                List.of(),
                new Grant(Instant.EPOCH, UUID.randomUUID(), Enforcement.OVERRIDABLE, "why", TODAY),
                new Second(false, null, null),
                new UUID(1, 1),
                null);

        assertThat(given.stateOn(TODAY, new UUID(1, 1))).isEqualTo(GrantedOverride.State.ACTIVE);
        assertThat(given.stateOn(TODAY.plusDays(1), new UUID(1, 1))).isEqualTo(GrantedOverride.State.EXPIRED);
        assertThat(given.stateOn(TODAY, new UUID(1, 2))).isEqualTo(GrantedOverride.State.ENDED);
    }

    private static Set<String> rules(Appraisal appraisal) {
        return appraisal.reasons().stream().map(Appraisal.Reason::ruleId).collect(Collectors.toSet());
    }

    private static GrantedOverride override(Appraisal appraisal, Enforcement enforcement) {
        return new GrantedOverride(
                new UUID(2, 2),
                new UUID(3, 3),
                appraisal.exerciseId(),
                Overriding.grounds(appraisal),
                new Grant(Instant.EPOCH, new UUID(4, 4), enforcement, "why", TODAY),
                new Second(false, null, null),
                new UUID(5, 5),
                null);
    }

    private static Stream<Appraisal> appraisals() {
        RandomPatients patients = new RandomPatients(KNOWLEDGE, 20_261_125L);
        Gate gate = new Gate(KNOWLEDGE);
        Appraiser appraiser = new Appraiser(KNOWLEDGE);
        return Stream.generate(patients::next)
                .limit(PATIENTS)
                .map(gate::decide)
                .filter(Verdict.Cleared.class::isInstance)
                .map(Verdict.Cleared.class::cast)
                .flatMap(cleared -> appraiser.appraise(cleared).values().stream());
    }
}
