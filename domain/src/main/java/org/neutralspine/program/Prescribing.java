package org.neutralspine.program;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neutralspine.exercise.Dose;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.gate.Assessment;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.rule.Rule;
import org.neutralspine.rule.Scope;
import org.neutralspine.rule.Then;

/** What the rules of a program say about one exercise for one patient today: whether, how much, on which days. */
public final class Prescribing {

    private static final int HOURS_A_DAY = 24;
    private static final int DAYS = DayOfWeek.values().length;

    private final KnowledgeBase knowledge;
    private final Map<String, Appraisal> appraisals;
    private final Equipment equipment;
    private final Alternatives alternatives;
    private final Dosing dosing;

    private Prescribing(KnowledgeBase knowledge, Assessment assessment, Map<String, Appraisal> appraisals) {
        this.knowledge = knowledge;
        this.appraisals = appraisals;
        this.equipment = new Equipment(assessment.intake().equipment());
        Set<String> allowed = appraisals.values().stream()
                .filter(appraisal -> appraisal.result() == Appraisal.Result.ALLOWED)
                .map(Appraisal::exerciseId)
                .collect(Collectors.toSet());
        this.alternatives = new Alternatives(knowledge.catalogue(), allowed);
        List<Rule> rules = knowledge
                .rulebook()
                .of(Scope.PROGRAM)
                .filter(rule -> rule.group().shapesProgram())
                .toList();
        Optional<Then.StartLow> startLow = rules.stream()
                .flatMap(rule -> rule.effects(Then.StartLow.class))
                .findFirst();
        this.dosing = new Dosing(
                rules,
                ProgramFacts.before(
                        assessment.facts(),
                        allowed.stream().map(knowledge.catalogue()::get).toList(),
                        false),
                startLow,
                ProgramBuilder.minutesADay(assessment));
    }

    /** For the patient of a preview; while the gate withholds, nothing is allowed. */
    public static Prescribing of(KnowledgeBase knowledge, Preview preview) {
        return new Prescribing(knowledge, preview.verdict().assessment(), preview.appraisals());
    }

    /** Whether the exercise is allowed as it is, without anybody's signature or change. */
    public boolean allows(String exerciseId) {
        return Optional.ofNullable(appraisals.get(exerciseId))
                .filter(appraisal -> appraisal.result() == Appraisal.Result.ALLOWED)
                .isPresent();
    }

    /** Whether it may stay in a program: allowed, or allowed with a change a physiotherapist ticks. */
    public boolean tolerates(String exerciseId) {
        return Optional.ofNullable(appraisals.get(exerciseId))
                .filter(appraisal -> appraisal.result().mayBePrescribed())
                .isPresent();
    }

    /** Whether it is allowed and the patient has what it needs. */
    public boolean canBegin(Exercise exercise) {
        return allows(exercise.id()) && equipment.suffices(exercise);
    }

    /** What may stand in for an exercise: at hand, no harder, the nearest purpose first; possibly none. */
    public List<Exercise> instead(Exercise exercise) {
        return Stream.concat(alternatives.to(exercise, List.of()).stream(), exercise.ladder().regressions().stream())
                .distinct()
                .map(knowledge.catalogue()::get)
                .filter(this::canBegin)
                .filter(other -> other.level() <= exercise.level())
                .toList();
    }

    /** The dose an exercise begins with: a share of the catalogue's (SEL-02), within the dosing rules. */
    public Dose start(Exercise exercise) {
        return dosing.dose(exercise);
    }

    /** Whether the dosing rules leave a dose as it is. */
    public boolean keeps(Exercise exercise, Dose dose) {
        return dosing.within(exercise, dose).equals(dose);
    }

    /** Those of the days that an exercise may be done on: so many a week, loaded work with its hours of rest between. */
    public List<DayOfWeek> days(Exercise exercise, List<DayOfWeek> days, int most) {
        int gap = Math.max(1, (dosing.minHoursBetween(exercise) + HOURS_A_DAY - 1) / HOURS_A_DAY);
        List<DayOfWeek> kept = new ArrayList<>();
        for (DayOfWeek day : days) {
            if (kept.size() < most && kept.stream().allMatch(other -> apart(day, other) >= gap)) {
                kept.add(day);
            }
        }
        return kept;
    }

    /** Whether an exercise is a walk on land. */
    public static boolean isWalk(Exercise exercise) {
        return ProgramFacts.isWalk(exercise);
    }

    /** Days between two days of the week, around the week. */
    private static int apart(DayOfWeek one, DayOfWeek other) {
        int days = Math.floorMod(one.getValue() - other.getValue(), DAYS);
        return Math.min(days, DAYS - days);
    }
}
