package org.neutralspine.program;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.neutralspine.exercise.Dose;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.gate.Assessment;
import org.neutralspine.gate.Verdict;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.program.Appraisal.Result;
import org.neutralspine.program.Chooser.Choice;
import org.neutralspine.program.WeekPlan.Wish;
import org.neutralspine.rule.Facts;
import org.neutralspine.rule.Rule;
import org.neutralspine.rule.Then;

/** Builds the program a good physiotherapist would hand out. Deterministic. */
final class ProgramBuilder {

    /** Minutes a day besides walking: short and consistent beats long and rare (SEL-01's rationale; our convention). */
    private static final int MINUTES_A_DAY = 20;

    /** The same for active people. */
    private static final int MINUTES_A_DAY_ACTIVE = 30;

    private final KnowledgeBase knowledge;
    private final List<Rule> programRules;

    ProgramBuilder(KnowledgeBase knowledge, List<Rule> programRules) {
        this.knowledge = knowledge;
        this.programRules = programRules;
    }

    Program build(Verdict.Cleared verdict, Map<String, Appraisal> appraisals, Facts before) {
        Assessment assessment = verdict.assessment();
        List<Exercise> allowed = of(Result.ALLOWED, appraisals);
        Optional<Then.StartLow> startLow = effect(Then.StartLow.class, before);
        Equipment equipment = new Equipment(assessment.intake().equipment());
        Chooser chooser = new Chooser(
                knowledge.staples(),
                new Preference(knowledge.rulebook(), assessment),
                Aim.of(allowed, startLow, before),
                most(),
                effect(Then.SubstituteWith.class, before)
                        .map(Then.SubstituteWith::exercises)
                        .orElse(List.of()));
        chooser.fill(
                allowed.stream().filter(equipment::suffices).toList(),
                of(Result.MODIFY, appraisals).stream()
                        .filter(equipment::suffices)
                        .toList(),
                assessment);
        int minutesADay = minutesADay(assessment);
        Dosing dosing = new Dosing(programRules, before, startLow, minutesADay);
        return planned(chooser, dosing, minutesADay);
    }

    /** The most minutes a day, besides walking. */
    static int minutesADay(Assessment assessment) {
        return Preference.isActive(assessment) ? MINUTES_A_DAY_ACTIVE : MINUTES_A_DAY;
    }

    private Program planned(Chooser chooser, Dosing dosing, int minutesADay) {
        WeekPlan training = new WeekPlan(minutesADay);
        WeekPlan walking = WeekPlan.unlimited();
        List<Wish> trainingWishes = wishes(chooser, dosing, false);
        List<Set<DayOfWeek>> trainingDays = training.spread(trainingWishes);
        List<Wish> walkingWishes = wishes(chooser, dosing, true);
        List<Set<DayOfWeek>> walkingDays = walking.spread(walkingWishes);
        List<Prescription> items = new ArrayList<>();
        int trained = 0;
        int walked = 0;
        for (Choice choice : chooser.choices()) {
            boolean walk = ProgramFacts.isWalk(choice.exercise());
            int index = walk ? walked++ : trained++;
            Dose dose = (walk ? walkingWishes : trainingWishes).get(index).dose();
            items.add(item(choice, dose, (walk ? walkingDays : trainingDays).get(index)));
        }
        return new Program(items, chooser.emptySlots(), training.fullestDay(), walking.fullestDay());
    }

    private static List<Wish> wishes(Chooser chooser, Dosing dosing, boolean walks) {
        return chooser.choices().stream()
                .map(Choice::exercise)
                .filter(exercise -> ProgramFacts.isWalk(exercise) == walks)
                .map(exercise -> new Wish(dosing.dose(exercise), dosing.minHoursBetween(exercise)))
                .toList();
    }

    private static Prescription item(Choice choice, Dose dose, Set<DayOfWeek> days) {
        return new Prescription(
                choice.exercise().id(),
                choice.exercise().category().word(),
                choice.slot() == null ? null : choice.slot().id(),
                dose.withPerWeek(days.size()),
                List.copyOf(days),
                null,
                choice.why());
    }

    private List<Exercise> of(Result result, Map<String, Appraisal> appraisals) {
        return appraisals.values().stream()
                .filter(appraisal -> appraisal.result() == result)
                .map(appraisal -> knowledge.catalogue().get(appraisal.exerciseId()))
                .toList();
    }

    private <T extends Then> Optional<T> effect(Class<T> kind, Facts facts) {
        return programRules.stream()
                .filter(rule -> rule.fires(facts))
                .flatMap(rule -> rule.effects(kind))
                .findFirst();
    }

    /** The most items a program may hold (SEL-01). */
    private int most() {
        return programRules.stream()
                .flatMap(rule -> rule.effects(Then.LimitProgram.class))
                .mapToInt(Then.LimitProgram::maxExercises)
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
