package org.neutralspine.progression;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.Nrs;
import org.neutralspine.program.ProgramVersion;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Value;
import org.neutralspine.session.FollowUp;
import org.neutralspine.session.FollowUp.After;
import org.neutralspine.session.SessionLog;
import org.neutralspine.session.SessionLog.ExerciseLog;
import org.neutralspine.session.SessionLog.Signs;

/**
 * Puts together the facts of a day of training from what was told: all its sessions are one. What was not told is missing
 * and never 0. Of several answers the more careful counts.
 */
final class SessionFacts {

    /** The top of the fact's range. */
    private static final double MOST = 10;

    private final ChartDay day;
    private final Map<Fact, Value> facts = new EnumMap<>(Fact.class);

    private SessionFacts(ChartDay day) {
        this.day = day;
    }

    /**
     * The facts.
     *
     * @param program the version trained by
     * @param over whether the day is over: before, what is still open may yet be done
     */
    static Map<Fact, Value> of(ChartDay day, Optional<ProgramVersion> program, boolean over) {
        SessionFacts reader = new SessionFacts(day);
        reader.pain();
        reader.later();
        reader.signs();
        program.flatMap(version -> reader.completed(version, over))
                .ifPresent(share -> reader.facts.put(Fact.SESSION__COMPLETED_FRACTION, Value.of(share)));
        return reader.facts;
    }

    /** The highest pain told of the day's training; after it too, since it was at least that. */
    static OptionalInt painMax(ChartDay day) {
        return Stream.concat(
                        day.logs().stream()
                                .flatMap(log -> Stream.of(log.feeling())
                                        .flatMap(told -> present(told.painDuring(), told.painAfter()))),
                        entries(day).flatMap(entry -> present(entry.pain())))
                .mapToInt(Nrs::value)
                .max();
    }

    /** Whether pain while training was told at all: pain after it alone does not show that a session was good. */
    static boolean toldDuring(ChartDay day) {
        return day.logs().stream().anyMatch(log -> log.feeling().painDuring() != null)
                || entries(day).anyMatch(entry -> entry.pain() != null);
    }

    private void pain() {
        Optional<Nrs> before = day.logs().stream()
                .flatMap(log -> present(log.feeling().painBefore()))
                .findFirst();
        facts.put(Fact.PATIENT__PAIN_NOW, before.map(SessionFacts::number).orElse(Value.missing()));
        painMax(day).ifPresent(most -> facts.put(Fact.SESSION__PAIN_MAX, Value.of(most)));
        day.logs().stream()
                .map(log -> log.feeling().effort())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .ifPresent(effort -> facts.put(Fact.SESSION__RPE, Value.of(effort)));
    }

    private void later() {
        day.baseline().ifPresent(usual -> {
            delta(After.A_DAY, usual).ifPresent(value -> facts.put(Fact.SESSION__PAIN_24H_DELTA, value));
            delta(After.TWO_DAYS, usual).ifPresent(value -> facts.put(Fact.SESSION__PAIN_48H_DELTA, value));
        });
    }

    private Optional<Value> delta(After after, Nrs usual) {
        return day.answers().stream()
                .filter(answer -> answer.after() == after)
                .map(FollowUp::pain)
                .map(pain -> Value.of(pain.value() - usual.value()))
                .findFirst();
    }

    private void signs() {
        told(Signs::newNeuro, Boolean::logicalOr).ifPresent(value -> facts.put(Fact.SESSION__NEW_NEURO, value));
        told(Signs::distalSpread, Boolean::logicalOr).ifPresent(value -> facts.put(Fact.SESSION__DISTAL_SPREAD, value));
        told(Signs::techniqueOk, Boolean::logicalAnd).ifPresent(value -> facts.put(Fact.SESSION__TECHNIQUE_OK, value));
    }

    private interface Sign {
        @Nullable
        Boolean of(Signs signs);
    }

    private Optional<Value> told(Sign sign, BinaryOperator<Boolean> careful) {
        return day.logs().stream()
                .map(log -> sign.of(log.feeling().signs()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .reduce(careful)
                .map(flag -> Value.of(flag.booleanValue()));
    }

    /** Sets done over sets prescribed: what was due that day, and what was done besides. */
    private Optional<Double> completed(ProgramVersion program, boolean over) {
        List<ExerciseLog> entries = entries(day).toList();
        List<Slot> due = program.items().stream()
                .filter(item -> item.prescription().days().contains(day.day().getDayOfWeek()))
                .flatMap(SessionFacts::slots)
                .toList();
        boolean open = due.stream().anyMatch(slot -> entries.stream().noneMatch(slot::isOf));
        if (entries.isEmpty() || (open && !over)) {
            return Optional.empty();
        }
        int besides = entries.stream()
                .filter(entry -> due.stream().noneMatch(slot -> slot.isOf(entry)))
                .mapToInt(entry -> sets(program, entry))
                .sum();
        int prescribed = besides + due.stream().mapToInt(Slot::sets).sum();
        double done = entries.stream().mapToInt(ExerciseLog::completedSets).sum();
        return prescribed == 0 ? Optional.empty() : Optional.of(Math.min(MOST, done / prescribed));
    }

    private record Slot(ProgramVersion.Item item, int bout) {
        boolean isOf(ExerciseLog entry) {
            return entry.itemId().equals(item.id()) && entry.bout() == bout;
        }

        int sets() {
            return item.prescription().dose().sets();
        }
    }

    private static Stream<Slot> slots(ProgramVersion.Item item) {
        return Stream.iterate(1, bout -> bout <= item.prescription().dose().boutsPerDay(), bout -> bout + 1)
                .map(bout -> new Slot(item, bout));
    }

    private static int sets(ProgramVersion program, ExerciseLog entry) {
        return program.item(entry.itemId())
                .map(item -> item.prescription().dose().sets())
                .orElse(entry.completedSets());
    }

    private static Stream<ExerciseLog> entries(ChartDay day) {
        return day.logs().stream().map(SessionLog::exercises).flatMap(Collection::stream);
    }

    private static Stream<Nrs> present(@Nullable Nrs... scores) {
        return Stream.of(scores).filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    private static Value number(Nrs score) {
        return Value.of(score.value());
    }
}
