package org.neutralspine.program;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.neutralspine.intake.CareFacts;
import org.neutralspine.intake.CareRecord;
import org.neutralspine.intake.GrantedOverride;
import org.neutralspine.intake.GrantedOverride.Ground;
import org.neutralspine.intake.GrantedOverride.State;
import org.neutralspine.kernel.Role;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.program.Appraisal.Result;
import org.neutralspine.rule.Enforcement;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Facts;
import org.neutralspine.rule.Rule;
import org.neutralspine.rule.Then;
import org.neutralspine.rule.Value;

/**
 * Who may lift what speaks against an exercise, and what an override lifts (OVR-01 to OVR-03). Pure. A hard stop is never
 * lifted; neither is a surgeon's own limit, which only a changed limit changes.
 */
public final class Overriding {

    private static final String SECOND = "second_clinician";

    private Overriding() {}

    /** Who may override. */
    public enum Permission {
        /** Nothing speaks against it. */
        NOT_NEEDED,
        /** A physiotherapist or a physician. */
        CLINICIAN,
        /** The surgeon, or a physician who acts for the surgeon. */
        SURGEON,
        /** Nobody; only changed facts change the result. */
        NEVER;

        /** Whether somebody of this role may. */
        public boolean allows(Role role, boolean actsForOperatingTeam) {
            return switch (this) {
                case CLINICIAN -> role == Role.PHYSIOTHERAPIST || role == Role.PHYSICIAN;
                case SURGEON -> role == Role.PHYSICIAN && actsForOperatingTeam;
                case NOT_NEEDED, NEVER -> false;
            };
        }

        /** The class of rules it belongs to. */
        public Enforcement enforcement() {
            return switch (this) {
                case NOT_NEEDED -> Enforcement.ADVISORY;
                case CLINICIAN -> Enforcement.OVERRIDABLE;
                case SURGEON -> Enforcement.SURGEON_OVERRIDE;
                case NEVER -> Enforcement.HARD_STOP;
            };
        }
    }

    /** Who may override what speaks against the exercise of {@code appraisal}; the strictest ground counts. */
    public static Permission permission(KnowledgeBase knowledge, Appraisal appraisal) {
        if (appraisal.result().mayBePrescribed()) {
            return Permission.NOT_NEEDED;
        }
        Set<String> surgeons = surgeonsRules(knowledge);
        boolean surgeonsLimit = appraisal.reasons().stream()
                .flatMap(reason -> reason.from().stream())
                .anyMatch(from -> surgeons.contains(from.ruleId()));
        if (surgeonsLimit) {
            return Permission.NEVER;
        }
        if (appraisal.result() == Result.NEEDS_SCOPE) {
            return Permission.SURGEON;
        }
        return appraisal.overridableBy().isEmpty() ? Permission.NEVER : Permission.CLINICIAN;
    }

    /** For how many weeks an override holds at most (OVR-01). */
    public static int maxWeeks(KnowledgeBase knowledge) {
        return knowledge
                .rulebook()
                .having(Then.Require.class)
                .flatMap(rule -> rule.effects(Then.Require.class))
                .map(Then.Require::maxWeeks)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .findFirst()
                .orElseThrow();
    }

    /** Whether so many exceptions meet on the exercise that a second clinician has to stand beside them (OVR-02). */
    public static boolean needsSecond(KnowledgeBase knowledge, Appraisal appraisal) {
        Set<String> blocking =
                knowledge.rulebook().having(Then.Block.class).map(Rule::id).collect(Collectors.toSet());
        long exceptions = appraisal.reasons().stream()
                .map(Appraisal.Reason::ruleId)
                .filter(blocking::contains)
                .distinct()
                .count();
        Facts facts = Facts.of(Map.of(Fact.PROGRAM__OVERRIDES_PER_EXERCISE, Value.of((double) exceptions)));
        return knowledge
                .rulebook()
                .having(Then.Signoff.class)
                .filter(rule -> rule.effects(Then.Signoff.class)
                        .anyMatch(signoff -> signoff.role().equals(SECOND)))
                .anyMatch(rule -> rule.fires(facts));
    }

    /** What an override of this exercise lifts: everything that speaks against it now. */
    public static List<Ground> grounds(Appraisal appraisal) {
        return appraisal.reasons().stream()
                .map(reason -> new Ground(reason.ruleId(), reason.text()))
                .distinct()
                .toList();
    }

    /** The same reasoning with the overrides of {@code record} that are active on {@code day}. */
    static Preview applied(KnowledgeBase knowledge, Preview preview, CareRecord record, LocalDate day) {
        UUID facts = CareFacts.key(record);
        List<GrantedOverride> active = record.overrides().stream()
                .filter(override -> override.stateOn(day, facts) == State.ACTIVE)
                .toList();
        if (active.isEmpty() || preview.appraisals().isEmpty()) {
            return preview;
        }
        Map<String, Appraisal> appraisals = new LinkedHashMap<>(preview.appraisals());
        active.forEach(override -> appraisals.computeIfPresent(
                override.exerciseId(), (id, appraisal) -> lifted(knowledge, appraisal, override)));
        return new Preview(preview.verdict(), appraisals, preview.program(), preview.rulesFired());
    }

    /**
     * The exercise allowed by {@code override}, if that lifts every ground and its class still permits it; else as it was.
     */
    static Appraisal lifted(KnowledgeBase knowledge, Appraisal appraisal, GrantedOverride override) {
        Permission permission = permission(knowledge, appraisal);
        boolean possible = permission != Permission.NOT_NEEDED
                && permission != Permission.NEVER
                && permission.enforcement().compareTo(override.grant().enforcement()) <= 0
                && override.grounds().containsAll(grounds(appraisal));
        return possible ? appraisal.allowedBy(override.id()) : appraisal;
    }

    /** The rules that put a surgeon's own limits in force. */
    private static Set<String> surgeonsRules(KnowledgeBase knowledge) {
        return knowledge
                .rulebook()
                .having(Then.MeetCaps.class)
                .filter(rule -> rule.effects(Then.MeetCaps.class)
                        .anyMatch(meet -> meet.from() == Then.CapSource.SURGEON_LIMITS))
                .map(Rule::id)
                .collect(Collectors.toSet());
    }
}
