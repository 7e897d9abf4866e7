package org.neutralspine.progression.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neutralspine.exercise.Dose;
import org.neutralspine.progression.GateCheck;
import org.neutralspine.progression.KeptProposal;
import org.neutralspine.progression.KeptProposal.State;
import org.neutralspine.progression.Proposal;
import org.neutralspine.progression.Proposal.Step;
import org.neutralspine.progression.Proposal.Variable;
import org.neutralspine.progression.ProposalKind;

/** A row of {@code proposal}. */
@Entity
@Table(name = "proposal")
@SuppressWarnings("NullAway.Init")
class ProposalRow {

    private static final int DAY_LETTERS = 3;
    private static final String TAB = "\t";

    @Id
    UUID id;

    @Column(name = "episode_id", updatable = false)
    UUID episodeId;

    @Column(name = "decision_id", updatable = false)
    UUID decisionId;

    @Column(name = "program_id")
    UUID programId;

    @Column(name = "prescription_id")
    UUID itemId;

    String state;

    @Column(updatable = false)
    String kind;

    @Column(name = "exercise_id", updatable = false)
    String exerciseId;

    @Nullable
    String variable;

    @Column(name = "next_exercise_id")
    @Nullable
    String nextExerciseId;

    @Nullable
    Integer sets;

    @Nullable
    Integer reps;

    @Column(name = "hold_seconds")
    @Nullable
    Integer holdSeconds;

    @Nullable
    Integer minutes;

    @Column(name = "bouts_per_day")
    @Nullable
    Integer boutsPerDay;

    @Nullable
    String days;

    @Column(name = "each_side")
    @Nullable
    Boolean eachSide;

    @Column(name = "rest_seconds")
    @Nullable
    Integer restSeconds;

    @Column(name = "load_kg")
    @Nullable
    BigDecimal loadKg;

    @Nullable
    Integer effort;

    String gates;

    @Column(name = "rule_ids")
    String ruleIds;

    String why;

    @Column(name = "made_at", updatable = false)
    Instant madeAt;

    @Column(name = "decided_at")
    @Nullable
    Instant decidedAt;

    @Column(name = "decided_by")
    @Nullable
    UUID decidedBy;

    @Nullable
    String reason;

    @Column(name = "next_program_id")
    @Nullable
    UUID nextProgramId;

    @Version
    int version;

    static ProposalRow of(KeptProposal kept) {
        ProposalRow row = new ProposalRow();
        row.id = kept.id();
        row.episodeId = kept.about().episodeId();
        row.decisionId = kept.about().decisionId();
        row.programId = kept.about().programId();
        row.itemId = kept.about().itemId();
        row.state = kept.state().word();
        row.madeAt = kept.madeAt();
        row.propose(kept.proposal());
        return row;
    }

    private void propose(Proposal proposal) {
        kind = proposal.kind().word();
        exerciseId = proposal.exerciseId();
        gates = proposal.gates().stream()
                .map(gate -> (gate.met() ? "met" : "missing") + TAB + gate.ruleId() + TAB + gate.text())
                .collect(Collectors.joining("\n"));
        ruleIds = String.join(",", proposal.ruleIds());
        why = proposal.why();
        proposal.step().ifPresent(this::step);
    }

    private void step(Step step) {
        variable = step.variable().word();
        nextExerciseId = step.exerciseId();
        Dose dose = step.dose();
        sets = dose.sets();
        reps = dose.reps();
        holdSeconds = dose.holdSeconds();
        minutes = dose.minutes();
        boutsPerDay = dose.boutsPerDay();
        eachSide = dose.eachSide();
        restSeconds = dose.restSeconds();
        effort = dose.effort();
        days = step.days().stream().map(ProposalRow::letters).collect(Collectors.joining(","));
        loadKg = step.loadKg();
    }

    KeptProposal toProposal() {
        Proposal proposal =
                new Proposal(ProposalKind.of(kind), exerciseId, next(), checks(), DecisionRow.ids(ruleIds), why);
        KeptProposal.About about = new KeptProposal.About(episodeId, decisionId, programId, itemId);
        return new KeptProposal(id, about, proposal, madeAt, State.of(state), answer());
    }

    private KeptProposal.@Nullable Answer answer() {
        return decidedAt == null || decidedBy == null
                ? null
                : new KeptProposal.Answer(decidedAt, decidedBy, reason, nextProgramId);
    }

    private @Nullable Step next() {
        if (nextExerciseId == null || variable == null) {
            return null;
        }
        List<DayOfWeek> weekdays = weekdays();
        Dose dose = new Dose(
                known(sets),
                reps,
                holdSeconds,
                minutes,
                known(boutsPerDay),
                weekdays.size(),
                Boolean.TRUE.equals(eachSide),
                known(restSeconds),
                effort);
        BigDecimal load = loadKg == null
                ? null
                : new BigDecimal(loadKg.stripTrailingZeros().toPlainString());
        return new Step(Variable.valueOf(variable.toUpperCase(Locale.ROOT)), nextExerciseId, dose, weekdays, load);
    }

    private static int known(@Nullable Integer number) {
        return Objects.requireNonNull(number, "a step without a dose");
    }

    private List<GateCheck> checks() {
        return gates.lines()
                .map(line -> line.split(TAB, 3))
                .map(parts -> new GateCheck(parts[1], parts[2], parts[0].equals("met")))
                .toList();
    }

    private List<DayOfWeek> weekdays() {
        List<String> kept =
                List.of(Objects.requireNonNull(days, "a step without days").split(","));
        return Stream.of(DayOfWeek.values())
                .filter(day -> kept.contains(letters(day)))
                .toList();
    }

    private static String letters(DayOfWeek day) {
        return day.name().substring(0, DAY_LETTERS).toUpperCase(Locale.ROOT);
    }
}
