package org.neutralspine.progression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neutralspine.condition.Condition;
import org.neutralspine.condition.Fusion;
import org.neutralspine.condition.Phase;
import org.neutralspine.gate.Assessment;
import org.neutralspine.gate.Gate;
import org.neutralspine.intake.ActiveCondition;
import org.neutralspine.intake.Intake;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Then;
import org.neutralspine.rule.Value;
import org.neutralspine.spine.Tolerance;

/**
 * The weeks after a fusion, in the patient's words: what is allowed now, what comes next and when. Every limit of the patient
 * counts, not the fusion's alone: each stretch is judged as the gate would judge it on its first day if nothing else changed.
 *
 * @param stretches from the first day after surgery on, in order
 * @param keptBack whether the limits of the stretch before still count today, because its criteria are not met (PROG-08)
 */
public record FusionCalendar(List<Stretch> stretches, boolean keptBack) {

    /** Time alone opens nothing (PROG-08). */
    public static final String AND_CRITERIA =
            "Each stretch begins when its time has come and your team has seen that you are ready for it.";

    /** Copies the list. */
    public FusionCalendar {
        stretches = List.copyOf(stretches);
    }

    /**
     * A stretch of weeks in which the same is allowed.
     *
     * @param phaseId the phase of the fusion
     * @param week completed weeks since surgery on its first day; later while healing is slow (FUS-08)
     * @param from its first day
     * @param to the first day after it; null when it stays
     * @param when whether it is past, now or to come
     * @param allowed what is allowed, in words
     * @param opens what is new against the stretch before, in words; empty for the first
     */
    public record Stretch(
            String phaseId,
            int week,
            LocalDate from,
            @Nullable LocalDate to,
            When when,
            List<String> allowed,
            List<String> opens) {

        /** Copies the lists. */
        public Stretch {
            allowed = List.copyOf(allowed);
            opens = List.copyOf(opens);
        }
    }

    /** Where a stretch stands. */
    public enum When {
        PAST,
        NOW,
        TO_COME
    }

    /**
     * The calendar of a patient.
     *
     * @param operatedOn the day of the fusion
     * @param today the hospital's day
     * @return empty without a fusion whose weeks are known
     */
    public static Optional<FusionCalendar> of(
            KnowledgeBase knowledge, Intake intake, LocalDate operatedOn, LocalDate today) {
        return intake.conditions().stream()
                .filter(active -> Fusion.isFusion(active.id()) && active.weeks() != null)
                .findFirst()
                .flatMap(active -> knowledge
                        .condition(active.id())
                        .map(fusion -> new Maker(knowledge, intake, active, operatedOn, today).calendar(fusion)));
    }

    /** The stretch of today; empty before the operation. */
    public Optional<Stretch> now() {
        return stretches.stream().filter(stretch -> stretch.when() == When.NOW).findFirst();
    }

    /** The stretch that opens next: today's own while its criteria are not met; empty once the last is open. */
    public Optional<Stretch> next() {
        return keptBack ? now() : afterNow();
    }

    private Optional<Stretch> afterNow() {
        return stretches.stream()
                .filter(stretch -> stretch.when() == When.TO_COME)
                .findFirst();
    }

    private record Maker(
            KnowledgeBase knowledge, Intake intake, ActiveCondition active, LocalDate operatedOn, LocalDate today) {

        FusionCalendar calendar(Condition fusion) {
            Assessment now = assessment(intake);
            int shift = shift(now);
            Map<Fact, Value> asIfReady = asIfReady();
            List<Stretch> stretches = new ArrayList<>();
            CalendarWords before = null;
            for (Phase phase : fusion.phases()) {
                int week = phase.from() == 0 ? 0 : phase.from() + shift;
                LocalDate from = operatedOn.plusWeeks(week);
                Integer end = phase.to();
                LocalDate to = end == null ? null : operatedOn.plusWeeks(end + (long) shift);
                When when = when(from, to);
                CalendarWords ready = words(fusion, phase, week, asIfReady);
                CalendarWords words = when == When.NOW ? words(fusion, phase, week, intake.findings()) : ready;
                List<String> opens = before == null ? List.of() : ready.newAgainst(before);
                stretches.add(new Stretch(phase.id(), week, from, to, when, words.all(), opens));
                before = ready;
            }
            return new FusionCalendar(stretches, keptBack(now));
        }

        private When when(LocalDate from, @Nullable LocalDate to) {
            if (today.isBefore(from)) {
                return When.TO_COME;
            }
            return to == null || today.isBefore(to) ? When.NOW : When.PAST;
        }

        private Assessment assessment(Intake then) {
            return new Gate(knowledge).decide(then).assessment();
        }

        private static boolean keptBack(Assessment now) {
            return now.phases().stream().anyMatch(phase -> phase.keptBy() != null);
        }

        private static int shift(Assessment now) {
            return now.fired().stream()
                    .flatMap(rule -> rule.effects(Then.ShiftPhase.class))
                    .mapToInt(Then.ShiftPhase::weeks)
                    .sum();
        }

        /** What the patient was not ready for yet (PROG-08) is said of today alone. */
        private Map<Fact, Value> asIfReady() {
            Map<Fact, Value> findings = new EnumMap<>(Fact.class);
            findings.putAll(intake.findings());
            findings.remove(Fact.PATIENT__PHASE_CRITERIA_MET);
            return findings;
        }

        private CalendarWords words(Condition fusion, Phase phase, int week, Map<Fact, Value> findings) {
            return new CalendarWords(Fusion.regionsOf(fusion.id()), at(week, findings), phase.focus());
        }

        /** What would be tolerated in that week; every other clock goes on by as many weeks. */
        private Tolerance at(int week, Map<Fact, Value> findings) {
            int later = week - Objects.requireNonNull(active.weeks());
            List<ActiveCondition> conditions = intake.conditions().stream()
                    .map(condition -> moved(condition, later))
                    .toList();
            return assessment(with(conditions, findings)).tolerance();
        }

        private static ActiveCondition moved(ActiveCondition condition, int later) {
            Integer weeks = condition.weeks();
            return weeks == null ? condition : new ActiveCondition(condition.id(), Math.max(0, weeks + later));
        }

        private Intake with(List<ActiveCondition> conditions, Map<Fact, Value> findings) {
            return new Intake(
                    intake.age(),
                    conditions,
                    intake.surgery(),
                    intake.clearance(),
                    intake.assessed(),
                    intake.redFlags(),
                    intake.downgrades(),
                    intake.surgeonLimits(),
                    intake.surgeonLiftLimitKg(),
                    intake.surgeonPositions(),
                    intake.equipment(),
                    intake.firstProgram(),
                    findings);
        }
    }
}
