package org.neutralspine.intake;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neutralspine.condition.Clock;
import org.neutralspine.condition.Condition;
import org.neutralspine.condition.Fusion;
import org.neutralspine.exercise.StartPosition;
import org.neutralspine.intake.Episode.KeptCondition;
import org.neutralspine.intake.Episode.Surgery;
import org.neutralspine.intake.ScreeningAnswers.Answer;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.knowledge.RedFlag;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Value;
import org.neutralspine.spine.Dimension;
import org.neutralspine.spine.Vertebra;

/**
 * Reads the facts of one day from what is kept of a patient: dates become weeks, documents become valid or not. Where
 * two records disagree the stricter one counts; where nothing is known the fact is missing.
 */
public final class IntakeToday {

    /** The key of a surgeon's lifting limit among the restrictions; its value is in kilograms. */
    public static final String LIFT_LIMIT = "lift_limit_kg";

    /** For how long a clinical examination counts, in months. */
    public static final int EXAMINATION_MONTHS = 3;

    private final KnowledgeBase knowledge;
    private final CareRecord kept;
    private final LocalDate today;

    private IntakeToday(KnowledgeBase knowledge, CareRecord kept, LocalDate today) {
        this.knowledge = knowledge;
        this.kept = kept;
        this.today = today;
    }

    /** The facts of {@code kept} on {@code today}, the hospital's day; same records, same day, same facts. */
    public static Intake of(KnowledgeBase knowledge, CareRecord kept, LocalDate today) {
        return new IntakeToday(knowledge, kept, today).read();
    }

    private Intake read() {
        Findings findings = kept.episode().findings();
        return new Intake(
                kept.patient().ageOn(today),
                kept.episode().conditions().stream()
                        .map(condition -> new ActiveCondition(condition.conditionId(), weeks(condition)))
                        .toList(),
                operatedSpine(),
                clearance(),
                findings.examinedOn() != null
                        && !findings.examinedOn().plusMonths(EXAMINATION_MONTHS).isBefore(today),
                flags(answer -> counts(answer.flagId(), answer.answer())),
                flags(answer -> answer.downgradeNote() != null && canBeDowngraded(answer.flagId())),
                surgeonLimits(),
                kept.episode().restrictions().get(LIFT_LIMIT),
                kept.episode().barredPositions().stream()
                        .flatMap(word -> StartPosition.of(word).stream())
                        .collect(Collectors.toSet()),
                findings.equipment() == null ? null : new LinkedHashSet<>(findings.equipment()),
                kept.trained().isEmpty(),
                otherFacts());
    }

    /** The day the clock of one of the recorded conditions counts from; empty when nobody knows or it is not recorded. */
    public static Optional<LocalDate> begun(KnowledgeBase knowledge, CareRecord kept, String conditionId) {
        IntakeToday reader = new IntakeToday(knowledge, kept, LocalDate.MAX);
        return kept.episode().conditions().stream()
                .filter(condition -> condition.conditionId().equals(conditionId))
                .findFirst()
                .flatMap(reader::began);
    }

    private @Nullable Integer weeks(KeptCondition condition) {
        return began(condition)
                .map(day -> (int) Math.max(0, ChronoUnit.WEEKS.between(day, today)))
                .orElse(null);
    }

    /** The day its clock counts from; after surgery the later of the day told and the day of the operation. */
    private Optional<LocalDate> began(KeptCondition condition) {
        Stream<@Nullable LocalDate> told = Stream.of(condition.beganOn());
        Stream<@Nullable LocalDate> operated = clock(condition) == Clock.WEEKS_SINCE_SURGERY
                ? kept.episode().surgeries().stream().map(Surgery::operatedOn)
                : Stream.of();
        return Stream.concat(told, operated)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .max(Comparator.naturalOrder());
    }

    private Clock clock(KeptCondition condition) {
        return knowledge
                .condition(condition.conditionId())
                .map(known -> known.phases().get(0).clock())
                .orElse(Clock.NONE);
    }

    private Intake.OperatedSpine operatedSpine() {
        List<Vertebra> levels = kept.episode().surgeries().stream()
                .flatMap(surgery -> surgery.levels().stream())
                .map(Vertebra::valueOf)
                .distinct()
                .sorted()
                .toList();
        boolean dateKnown = kept.episode().conditions().stream()
                .filter(condition -> Fusion.isFusion(condition.conditionId()))
                .allMatch(condition -> began(condition).isPresent());
        return new Intake.OperatedSpine(
                levels, dateKnown && !kept.episode().surgeries().isEmpty());
    }

    private Intake.ClearanceGiven clearance() {
        Optional<Clearance.Document> inForce = documentInForce();
        return inForce.map(document -> new Intake.ClearanceGiven(
                        document.coversConditions(needingClearance(knowledge, kept)),
                        document.covers(presentPhases()),
                        sorted(document.scope())))
                .orElse(Intake.ClearanceGiven.NONE);
    }

    /** The newest decision counts alone, so that a refusal takes back what was granted before; a voided one never counts. */
    private Optional<Clearance.Document> documentInForce() {
        LocalDate since = needingClearance()
                .map(this::began)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return kept.clearances().stream()
                .filter(clearance -> clearance.decision() != null)
                .max(Comparator.comparing(clearance ->
                        Objects.requireNonNull(clearance.decision()).at()))
                .filter(clearance -> clearance.voided() == null)
                .map(Clearance::decision)
                .map(Clearance.Decision::document)
                .filter(document -> document.holds(today, since));
    }

    private Stream<KeptCondition> needingClearance() {
        return kept.episode().conditions().stream()
                .filter(condition -> knowledge
                        .condition(condition.conditionId())
                        .map(Condition::requiresClearance)
                        .orElse(false));
    }

    /** The ids of the conditions that need a clearance. */
    static Set<String> needingClearance(KnowledgeBase knowledge, CareRecord kept) {
        return new IntakeToday(knowledge, kept, LocalDate.EPOCH)
                .needingClearance()
                .map(KeptCondition::conditionId)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private Set<String> presentPhases() {
        return phases(knowledge, kept, today);
    }

    /**
     * The phases a clearance has to name on {@code day}: those of the conditions that need one. Slow healing, which makes
     * the effective phase an earlier one, does not count here: a clearance for an earlier phase does not last longer.
     */
    public static Set<String> phases(KnowledgeBase knowledge, CareRecord kept, LocalDate day) {
        IntakeToday reader = new IntakeToday(knowledge, kept, day);
        Set<String> present = new LinkedHashSet<>();
        reader.needingClearance().forEach(condition -> {
            Integer weeks = reader.weeks(condition);
            knowledge
                    .condition(condition.conditionId())
                    .map(known -> known.phaseAt(weeks == null ? 0 : weeks).id())
                    .ifPresent(present::add);
        });
        return present;
    }

    private static List<String> sorted(Set<String> scope) {
        return Clearance.Document.SCOPES.stream().filter(scope::contains).toList();
    }

    private Set<String> flags(java.util.function.Predicate<ScreeningAnswers.FlagAnswer> test) {
        Set<String> ids = new LinkedHashSet<>();
        if (kept.screening() != null) {
            kept.screening().answers().stream().filter(test).forEach(answer -> ids.add(answer.flagId()));
        }
        return ids;
    }

    private boolean counts(String flagId, Answer answer) {
        return answer == Answer.YES
                || (answer == Answer.NOT_SURE
                        && knowledge
                                .redFlag(flagId)
                                .map(RedFlag::notSureCountsAsYes)
                                .orElse(true));
    }

    private boolean canBeDowngraded(String flagId) {
        return knowledge.redFlag(flagId).map(RedFlag::overrideTo).isPresent();
    }

    private Map<Dimension, Integer> surgeonLimits() {
        Map<Dimension, Integer> limits = new TreeMap<>();
        kept.episode()
                .restrictions()
                .forEach((key, value) ->
                        Dimension.ofKey(key).ifPresent(dimension -> limits.put(dimension, value.intValue())));
        return limits;
    }

    private Map<Fact, Value> otherFacts() {
        Map<Fact, Value> facts = new TreeMap<>(FindingFacts.of(kept.episode()));
        LocalDate full = kept.screening() == null ? null : kept.screening().fullOn();
        if (full != null) {
            long days = ChronoUnit.DAYS.between(full, today);
            facts.put(Fact.PATIENT__SCREENING_AGE_DAYS, Value.of((double) Math.max(0, days)));
        }
        facts.putAll(HistoryFacts.of(knowledge, kept.trained(), today));
        return facts;
    }
}
