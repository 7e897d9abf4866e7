package org.neutralspine.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.rule.DoseLimits;
import org.neutralspine.rule.Range;
import org.neutralspine.rule.Then;

/** What follows from a rule, in words a clinician can sign; an effect without words fails. */
final class EffectWords {

    private static final int HOURS_A_DAY = 24;
    private static final Map<Then.CapSource, String> ORIGINS = Map.of(
            Then.CapSource.ACTIVE_PHASES, "the lowest limit of all active phases holds",
            Then.CapSource.SURGEON_LIMITS, "the surgeon's limits hold where they are stricter, after everything else",
            Then.CapSource.NEIGHBOURING_REGION, "a motion limit on one side of the junction holds on the other too");

    private final KnowledgeBase knowledge;
    private final Map<Class<?>, Function<Then, String>> words = new LinkedHashMap<>();

    EffectWords(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        gateAndPeople();
        limits();
        program();
        progression();
    }

    String of(Then effect) {
        Function<Then, String> say = words.get(effect.getClass());
        if (say == null) {
            throw new IllegalStateException("no words for " + effect.getClass().getSimpleName());
        }
        return say.apply(effect);
    }

    private <T extends Then> void say(Class<T> kind, Function<T, String> text) {
        words.put(kind, effect -> text.apply(kind.cast(effect)));
    }

    private void gateAndPeople() {
        say(Then.Gate.class, gate -> "gate: " + plain(gate.outcome().word()));
        say(
                Then.Message.class,
                message -> "the patient reads: \""
                        + knowledge.rulebook().messages().get(message.key()) + "\"");
        say(Then.Refer.class, refer -> "refer to " + plain(refer.target()) + within(refer.withinHours()));
        say(Then.Signoff.class, sign -> "signature: " + plain(sign.role()));
        say(Then.Log.class, log -> "written down" + (log.key() == null ? "" : " as " + plain(log.key())));
        say(Then.Require.class, EffectWords::required);
        say(Then.Warn.class, warn -> "said beside it: " + warn.text());
        say(Then.Approach.class, way -> plain(way.name()) + ", " + numbers(way.plan()));
    }

    private void limits() {
        say(Then.Block.class, block -> "not now: " + block.reason());
        say(Then.MeetCaps.class, meet -> ORIGINS.get(meet.from()));
        say(Then.UniteForbiddenTags.class, unite -> "what any active phase leaves out is left out");
        say(
                Then.RaiseCaps.class,
                raise -> "where a limit is in force and every active phase names this rule, it rises to: "
                        + raise.caps().entrySet().stream()
                                .map(cap -> plain(cap.getKey().key()) + " " + cap.getValue())
                                .collect(Collectors.joining(", ")));
        say(Then.AddForbiddenTags.class, add -> "left out too: " + plain(add.tags()));
        say(Then.RemoveForbiddenTags.class, lift -> "no longer left out: " + plain(lift.tags()));
        say(
                Then.ShiftPhase.class,
                shift -> "the clock of the fusion is set back by " + shift.weeks()
                        + " weeks, never below 0, for the phase and for every rule");
        say(
                Then.KeepPhaseBefore.class,
                keep -> "the phase before stays in force beside the one its weeks name: the stricter of both holds");
        say(Then.StrictestPhase.class, strictest -> "the limits of all its phases hold together");
        say(Then.LimitLoad.class, limit -> "no load above the lowest lifting limit of the phases and of the surgeon");
        say(Then.PauseExercise.class, pause -> "the exercise of the moment pauses for " + pause.days() + " days");
        say(Then.SubstituteRegressions.class, easier -> "its easier forms stand in, if they are allowed");
        say(
                Then.SubstituteWith.class,
                other -> "these stand in, if they are allowed: "
                        + other.exercises().stream()
                                .map(id -> knowledge.catalogue().get(id).name())
                                .collect(Collectors.joining("; ")));
    }

    private void program() {
        say(
                Then.LimitProgram.class,
                most -> "at most " + most.maxExercises() + " exercises and " + most.maxMinutes() + " minutes");
        say(
                Then.FillSlots.class,
                fill -> "holds: "
                        + fill.slots().entrySet().stream()
                                .map(slot -> plain(slot.getKey()) + " " + range(slot.getValue()))
                                .collect(Collectors.joining(", ")));
        say(Then.IncludeCategory.class, include -> "holds something " + plain(include.category()));
        say(
                Then.StartLow.class,
                low -> "at most " + low.levelsAboveLowest() + " level above the lowest allowed, with " + low.numerator()
                        + "/" + low.denominator() + " of the dose");
        amounts();
    }

    private void amounts() {
        say(Then.LimitDose.class, limit -> "dose: " + dose(limit.limits()));
        say(
                Then.WalkingLadder.class,
                ladder -> "walking, one step a week at most, the same step after amber, one back" + " after red: "
                        + ladder.steps().stream().map(EffectWords::step).collect(Collectors.joining(", ")));
        say(
                Then.ReturnDose.class,
                back -> (back.exercises().isEmpty() ? "" : plain(back.exercises()) + ": ")
                        + back.plan().entrySet().stream()
                                .map(part -> plain(part.getKey()) + " " + range(part.getValue()))
                                .collect(Collectors.joining(", ")));
        say(
                Then.LevelGates.class,
                gates -> gates.gates().entrySet().stream()
                        .map(gate -> "level " + gate.getKey() + ": " + numbers(gate.getValue()))
                        .collect(Collectors.joining("; ")));
    }

    private void progression() {
        say(
                Then.LimitVolumeRise.class,
                most -> "sets x repetitions or minutes rise a week by at most "
                        + most.mostPercent().entrySet().stream()
                                .map(level -> level.getValue() + " % at level " + level.getKey())
                                .collect(Collectors.joining(", ")));
        say(
                Then.LimitLoadRise.class,
                rise -> "weight rises by " + range(rise.percent()) + " % when "
                        + range(rise.spareReps()) + " repetitions more were possible in " + rise.sessionsRunning()
                        + " sessions running");
        say(
                Then.Progress.class,
                on -> "forward by " + on.steps() + " step, the first that is possible of: " + plain(on.order()));
        say(Then.Hold.class, hold -> "stays as it is" + because(hold.text()));
        say(Then.Regress.class, back -> "back by " + back.steps() + " step");
        say(Then.DoseScale.class, scale -> "dose times " + scale.factor());
        say(Then.StopSession.class, stop -> "no more today" + because(stop.text()));
        say(Then.StopProgram.class, stop -> "no more until somebody has looked");
        say(
                Then.LightSession.class,
                light -> "today level " + light.maxLevel() + " at most, " + light.numerator() + "/"
                        + light.denominator() + " of the dose, walks of " + light.walkingBoutMinutes() + " minutes");
    }

    private static String required(Then.Require require) {
        return "there must be: " + plain(require.fields())
                + (require.words().isEmpty()
                        ? ""
                        : "; the patient does not read: " + String.join(", ", require.words()))
                + (require.maxWeeks() == null ? "" : "; for " + require.maxWeeks() + " weeks at most");
    }

    private String dose(DoseLimits limits) {
        List<String> parts = new ArrayList<>();
        limits.exercises().forEach(id -> parts.add(knowledge.catalogue().get(id).name()));
        part(parts, "minutes", limits.minutes());
        part(parts, "bouts a day", limits.boutsPerDay());
        part(parts, "days a week", limits.perWeek());
        part(parts, "sets", limits.sets());
        part(parts, "seconds of hold", limits.holdSeconds());
        if (limits.minHoursBetween() != null) {
            parts.add("at least " + limits.minHoursBetween() + " hours between");
        }
        limits.words().forEach(word -> parts.add(plain(word)));
        return String.join(", ", parts);
    }

    private static void part(List<String> parts, String unit, @Nullable Range range) {
        if (range != null) {
            parts.add(range(range) + " " + unit);
        }
    }

    private static String step(Then.WalkingStep step) {
        Range days = step.perWeek();
        return step.bouts() + " x " + step.minutes() + " min"
                + (days == null ? "" : " on " + range(days) + " days a week");
    }

    private static String range(Range range) {
        Integer to = range.to();
        if (to == null) {
            return range.from() + " or more";
        }
        return to == range.from() ? Integer.toString(to) : range.from() + "-" + to;
    }

    private static String within(@Nullable Integer hours) {
        if (hours == null) {
            return " at the next contact";
        }
        boolean inDays = hours > 2 * HOURS_A_DAY && hours % HOURS_A_DAY == 0;
        return inDays ? " within " + hours / HOURS_A_DAY + " days" : " within " + hours + " hours";
    }

    private static String numbers(Map<String, ? extends Number> named) {
        return named.entrySet().stream()
                .map(part ->
                        plain(part.getKey()) + " " + part.getValue().toString().replaceAll("\\.0$", ""))
                .collect(Collectors.joining(", "));
    }

    private static String because(@Nullable String text) {
        return text == null ? "" : ": " + text;
    }

    private static String plain(List<String> words) {
        return words.stream().map(EffectWords::plain).collect(Collectors.joining(", "));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[-_.]", " ");
    }
}
