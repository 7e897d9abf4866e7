package org.neutralspine.program;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.neutralspine.condition.Fusion;
import org.neutralspine.exercise.StartPosition;
import org.neutralspine.intake.ActiveCondition;
import org.neutralspine.intake.Intake;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.knowledge.RedFlag;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Value;
import org.neutralspine.spine.Dimension;
import org.neutralspine.spine.Vertebra;

/** Valid patients by the thousand, the same for the same seed. */
public final class RandomPatients {

    private static final int[] WEEKS = {0, 1, 2, 5, 6, 8, 11, 12, 17, 18, 25, 26, 32, 51, 52, 57, 58, 104, 300};

    private static final int MOST_CONDITIONS = 4;

    private final KnowledgeBase knowledge;
    private final Random random;
    private final List<String> equipment;

    /** Patients that this knowledge has conditions for. */
    public RandomPatients(KnowledgeBase knowledge, long seed) {
        this.knowledge = knowledge;
        this.random = new Random(seed);
        this.equipment = knowledge.catalogue().all().stream()
                .flatMap(exercise -> exercise.equipment().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The next patient. */
    public Intake next() {
        List<ActiveCondition> conditions = conditions(1 + random.nextInt(MOST_CONDITIONS));
        return new Intake(
                random.nextInt(10) == 0 ? random.nextInt(18) : 18 + random.nextInt(75),
                conditions,
                surgery(conditions),
                new Intake.ClearanceGiven(chance(85), chance(90), some(KnowledgeBase.CLEARANCE_SCOPES, 40)),
                chance(85),
                chance(20) ? flags() : Set.of(),
                chance(20) ? downgrades() : Set.of(),
                chance(20) ? limits() : Map.of(),
                chance(15) ? BigDecimal.valueOf(random.nextInt(41), 1) : null,
                chance(15) ? positions() : Set.of(),
                chance(20) ? new LinkedHashSet<>(some(equipment, 30)) : null,
                chance(70),
                findings());
    }

    /** The same patient with one more condition; the same patient when none can be added. */
    Intake withOneMore(Intake intake) {
        boolean fused = intake.conditions().stream().anyMatch(c -> Fusion.isFusion(c.id()));
        List<ActiveCondition> more = new ArrayList<>(intake.conditions());
        List<String> ids = new ArrayList<>(knowledge.conditions().keySet());
        Collections.shuffle(ids, random);
        ids.stream()
                .filter(id -> more.stream().noneMatch(c -> c.id().equals(id)))
                .filter(id -> !Fusion.isFusion(id) || !fused)
                .findFirst()
                .ifPresent(id -> more.add(new ActiveCondition(id, weeks())));
        return new Intake(
                intake.age(),
                more,
                fused ? intake.surgery() : surgery(more),
                intake.clearance(),
                intake.assessed(),
                intake.redFlags(),
                intake.downgrades(),
                intake.surgeonLimits(),
                intake.surgeonLiftLimitKg(),
                intake.surgeonPositions(),
                intake.equipment(),
                intake.firstProgram(),
                intake.findings());
    }

    private List<ActiveCondition> conditions(int wanted) {
        List<String> ids = new ArrayList<>(knowledge.conditions().keySet());
        Collections.shuffle(ids, random);
        List<ActiveCondition> chosen = new ArrayList<>();
        boolean fused = false;
        for (String id : ids) {
            if (chosen.size() < wanted && !(fused && Fusion.isFusion(id))) {
                fused |= Fusion.isFusion(id);
                chosen.add(new ActiveCondition(id, chance(5) ? null : Integer.valueOf(weeks())));
            }
        }
        return chosen;
    }

    private int weeks() {
        return WEEKS[random.nextInt(WEEKS.length)];
    }

    private static final Map<String, List<List<Vertebra>>> LEVELS = Map.of(
            "lumbar-fusion",
            List.of(
                    List.of(Vertebra.L4, Vertebra.L5),
                    List.of(Vertebra.L1, Vertebra.L2),
                    List.of(Vertebra.L5, Vertebra.S1),
                    List.of(Vertebra.L3, Vertebra.S1)),
            "thoracic-fusion",
            List.of(List.of(Vertebra.T5, Vertebra.T7), List.of(Vertebra.T11, Vertebra.T12)),
            "cervical-fusion",
            List.of(
                    List.of(Vertebra.C1, Vertebra.C2),
                    List.of(Vertebra.C5, Vertebra.C6),
                    List.of(Vertebra.C4, Vertebra.C7)),
            Fusion.LONG,
            List.of(
                    List.of(Vertebra.C2, Vertebra.T2),
                    List.of(Vertebra.T4, Vertebra.L1),
                    List.of(Vertebra.T10, Vertebra.S1)));

    private Intake.OperatedSpine surgery(List<ActiveCondition> conditions) {
        return conditions.stream()
                .map(condition -> LEVELS.get(condition.id()))
                .filter(Objects::nonNull)
                .findFirst()
                .map(choices -> levels(anyOf(choices)))
                .orElse(Intake.OperatedSpine.UNKNOWN);
    }

    private Intake.OperatedSpine levels(List<Vertebra> levels) {
        return new Intake.OperatedSpine(chance(95) ? levels : List.of(), chance(95));
    }

    /** One flag, sometimes two or three, so that clusters are met. */
    private Set<String> flags() {
        List<String> ids = new ArrayList<>(knowledge.redFlags().keySet());
        Set<String> flags = new LinkedHashSet<>();
        do {
            flags.add(anyOf(ids));
        } while (chance(25));
        return flags;
    }

    /** One cap of the surgeon, sometimes more, anywhere in its range. */
    private Map<Dimension, Integer> limits() {
        Map<Dimension, Integer> limits = new EnumMap<>(Dimension.class);
        do {
            Dimension dimension = anyOf(Dimension.values());
            limits.put(dimension, dimension.min() + random.nextInt(dimension.max() - dimension.min() + 1));
        } while (chance(30));
        return limits;
    }

    private Set<StartPosition> positions() {
        return EnumSet.of(anyOf(StartPosition.values()), anyOf(StartPosition.values()));
    }

    private List<String> some(Collection<String> words, int percent) {
        return words.stream().filter(word -> chance(percent)).toList();
    }

    private Set<String> downgrades() {
        Set<String> ids = new LinkedHashSet<>();
        for (RedFlag flag : knowledge.redFlags().values()) {
            if (flag.overrideTo() != null && chance(50)) {
                ids.add(flag.id());
            }
        }
        return ids;
    }

    private Map<Fact, Value> findings() {
        Map<Fact, Value> findings = new EnumMap<>(Fact.class);
        findings.put(Fact.PATIENT__SCREENING_AGE_DAYS, Value.of(chance(95) ? random.nextInt(29) : 40));
        findings.put(Fact.PATIENT__PAIN_NOW, Value.of(random.nextInt(chance(90) ? 7 : 11)));
        findings.put(Fact.PATIENT__ACTIVITY_LEVEL, Value.of(anyOf(List.of("sedentary", "light", "active"))));
        findings.put(Fact.PATIENT__NEURO_STABLE, Value.of(chance(97)));
        maybe(findings, Fact.PATIENT__WOUND_CLOSED);
        maybe(findings, Fact.PATIENT__FALLS_RISK);
        maybe(findings, Fact.PATIENT__PHASE_CRITERIA_MET);
        maybe(findings, Fact.PATIENT__SUPERVISED);
        maybe(findings, Fact.PATIENT__HEALING_RISK);
        maybe(findings, Fact.PATIENT__RADIOGRAPHIC_FUSION);
        maybe(findings, Fact.PATIENT__EXTENSION_PREFERENCE);
        if (chance(25)) {
            passedTests(findings);
        }
        return findings;
    }

    private static void passedTests(Map<Fact, Value> findings) {
        findings.put(Fact.TESTS__PAIN_REST_7D_MEAN, Value.of(1));
        findings.put(Fact.TESTS__BIERING_SORENSEN_S, Value.of(90));
        findings.put(Fact.TESTS__PLANK_S, Value.of(90));
        findings.put(Fact.TESTS__SIDE_PLANK_WORSE_SIDE_S, Value.of(60));
        findings.put(Fact.TESTS__SIDE_PLANK_RATIO, Value.of(1));
        findings.put(Fact.TESTS__HINGE_CLEAN_REPS, Value.of(12));
        findings.put(Fact.TESTS__BRISK_WALK_MIN, Value.of(40));
        findings.put(Fact.TESTS__SINGLE_LEG_STANCE_S, Value.of(30));
        findings.put(Fact.TESTS__CALF_RAISE_REPS, Value.of(20));
        findings.put(Fact.HISTORY__WEEKS_AT_LEVEL_4, Value.of(10));
    }

    private void maybe(Map<Fact, Value> findings, Fact fact) {
        if (chance(40)) {
            findings.put(fact, Value.of(random.nextBoolean()));
        }
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T anyOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T anyOf(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
