package org.neutralspine.gate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neutralspine.condition.Fusion;
import org.neutralspine.exercise.StartPosition;
import org.neutralspine.intake.Intake;
import org.neutralspine.rule.Rule;
import org.neutralspine.rule.Then;
import org.neutralspine.rule.Then.CapSource;
import org.neutralspine.spine.Dimension;
import org.neutralspine.spine.Limit;
import org.neutralspine.spine.Provenance;
import org.neutralspine.spine.Region;
import org.neutralspine.spine.Tolerance;

/**
 * Merges every limit into one tolerance, in the order that keeps a surgeon's word last: the phases' meet, the neighbouring
 * region at a fused junction, tags added by patient rules, the unlock by return-to-loading tests, the surgeon's limits.
 */
final class Merge {

    private final List<Rule> fired;
    private final List<ActivePhase> phases;

    Merge(List<Rule> fired, List<ActivePhase> phases) {
        this.fired = fired;
        this.phases = phases;
    }

    Tolerance tolerance(Intake intake, Optional<Fusion> fusion) {
        Tolerance merged = meetOfPhases();
        merged = acrossJunction(merged, fusion);
        merged = addTags(merged);
        for (Rule rule : unlocking()) {
            merged = unlock(merged, rule);
        }
        return bySurgeon(merged, intake);
    }

    /** The fired rules that really unlock: every condition has an active phase that names them. */
    List<Rule> unlocking() {
        return fired.stream()
                .filter(rule -> rule.has(Then.RaiseCaps.class))
                .filter(rule -> phases.stream().allMatch(phase -> phase.unlocksWith(rule.id())))
                .toList();
    }

    private Tolerance meetOfPhases() {
        Tolerance meet = Tolerance.UNLIMITED;
        for (Rule rule : meeting(CapSource.ACTIVE_PHASES)) {
            for (ActivePhase active : phases) {
                String by = Objects.requireNonNullElse(active.keptBy(), rule.id());
                meet = meet.meet(active.phase().tolerance(active.condition().id(), by));
            }
        }
        return meet;
    }

    private List<Rule> meeting(CapSource source) {
        return fired.stream()
                .filter(rule -> rule.effects(Then.MeetCaps.class).anyMatch(effect -> effect.from() == source))
                .toList();
    }

    private Tolerance acrossJunction(Tolerance merged, Optional<Fusion> fusion) {
        Tolerance result = merged;
        for (Rule rule : meeting(CapSource.NEIGHBOURING_REGION)) {
            if (fusion.filter(Fusion::touchesNeckJunction).isPresent()) {
                result = result.meet(neighbours(merged, Region.CERVICAL, Region.THORACIC, rule));
            }
            if (fusion.filter(Fusion::touchesLumbarJunction).isPresent()) {
                result = result.meet(neighbours(merged, Region.THORACIC, Region.LUMBAR, rule));
            }
        }
        return result;
    }

    private static Tolerance neighbours(Tolerance merged, Region one, Region other, Rule rule) {
        Map<Dimension, Limit> mirrored = new EnumMap<>(Dimension.class);
        merged.caps().forEach((dimension, limit) -> {
            Limit here = limit.from(from -> from.by(rule.id()));
            if (dimension.movesIn(one)) {
                mirrored.put(dimension.in(other), here);
            } else if (dimension.movesIn(other)) {
                mirrored.put(dimension.in(one), here);
            }
        });
        return new Tolerance(mirrored, new TreeMap<>(), List.of(), null);
    }

    private Tolerance addTags(Tolerance merged) {
        Tolerance result = merged;
        for (Rule rule : fired) {
            Provenance here = new Provenance(null, null, rule.id());
            for (Then.AddForbiddenTags added :
                    rule.effects(Then.AddForbiddenTags.class).toList()) {
                result = result.meet(Tolerance.ofForbiddenTags(added.tags(), here));
            }
        }
        return result;
    }

    private static Tolerance unlock(Tolerance merged, Rule rule) {
        Map<Dimension, Limit> caps = new EnumMap<>(Dimension.class);
        caps.putAll(merged.caps());
        TreeMap<String, List<Provenance>> tags = new TreeMap<>(merged.forbiddenTags());
        rule.effects(Then.RaiseCaps.class)
                .forEach(raise -> raise.caps()
                        .forEach((dimension, value) ->
                                caps.computeIfPresent(dimension, (d, limit) -> raised(limit, value, rule))));
        rule.effects(Then.RemoveForbiddenTags.class)
                .forEach(lifted -> lifted.tags().forEach(tags::remove));
        return new Tolerance(caps, tags, merged.positiveLists(), merged.liftLimitKg());
    }

    private static Limit raised(Limit limit, int value, Rule rule) {
        return limit.value() >= value
                ? limit
                : new Limit(value, limit.from(from -> from.by(rule.id())).from());
    }

    private Tolerance bySurgeon(Tolerance merged, Intake intake) {
        Tolerance result = merged;
        for (Rule rule : meeting(CapSource.SURGEON_LIMITS)) {
            Provenance surgeon = new Provenance(null, null, rule.id());
            List<String> starts =
                    intake.surgeonPositions().stream().map(StartPosition::trait).toList();
            result = result.meet(Tolerance.ofCaps(intake.surgeonLimits(), surgeon))
                    .meet(Tolerance.ofForbiddenTags(starts, surgeon));
        }
        BigDecimal kilograms = intake.surgeonLiftLimitKg();
        return kilograms == null ? result : result.meet(liftLimit(kilograms));
    }

    private static Tolerance liftLimit(@Nullable BigDecimal kilograms) {
        return new Tolerance(Map.of(), new TreeMap<>(), new ArrayList<>(), Objects.requireNonNull(kilograms));
    }
}
