package org.neutralspine.web.preview;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neutralspine.condition.Fusion;
import org.neutralspine.exercise.Dose;
import org.neutralspine.gate.Assessment;
import org.neutralspine.gate.Reason;
import org.neutralspine.gate.Verdict;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.program.Appraisal;
import org.neutralspine.program.Prescription;
import org.neutralspine.program.Preview;
import org.neutralspine.program.Program;
import org.neutralspine.spine.Provenance;
import org.neutralspine.spine.Tolerance;
import org.neutralspine.spine.Vertebra;

/** The whole reasoning as it is written. */
public record PreviewAnswer(
        GateView gate,
        List<PhaseView> phases,
        @Nullable AdjacentView adjacent,
        ToleranceView tolerance,
        @Nullable ProgramView program,
        List<AppraisalView> appraisals,
        List<String> rulesFired,
        String knowledgeVersion) {

    record GateView(
            String outcome,
            @Nullable String messageKey,
            @Nullable String message,
            List<Reason> reasons) {}

    record PhaseView(String condition, String phase) {}

    /** The lower neighbour is a segment, or the word for the sacroiliac joints and hips. */
    record AdjacentView(@Nullable List<Vertebra> upper, Object lower) {}

    record CapView(int value, List<Provenance> from) {}

    record ToleranceView(
            Map<String, CapView> caps,
            Map<String, List<Provenance>> forbiddenTags,
            @Nullable BigDecimal liftLimitKg) {}

    record DoseView(
            int sets,
            @Nullable Integer reps,
            @Nullable Integer holdSeconds,
            @Nullable Integer minutes,
            int boutsPerDay,
            int perWeek,
            List<DayOfWeek> days,
            boolean eachSide,
            int restSeconds,
            @Nullable BigDecimal loadKg,
            @Nullable Integer effort) {}

    record ItemView(
            String exerciseId, String category, @Nullable String slot, DoseView dose, String why) {}

    record ProgramView(List<ItemView> items, List<String> emptySlots, int minutesPerDay, int walkingMinutesPerDay) {}

    record SourceView(@Nullable String condition, @Nullable String phase) {}

    record ReasonView(
            String ruleId,
            @Nullable String dimension,
            @Nullable Integer demand,
            @Nullable Integer cap,
            String text,
            List<SourceView> from) {}

    record AppraisalView(
            String exerciseId,
            String result,
            List<String> overridableBy,
            @Nullable String scope,
            @Nullable String modification,
            List<ReasonView> reasons,
            List<String> alternatives) {}

    /** As it is written. */
    public static PreviewAnswer of(Preview preview, KnowledgeBase knowledge) {
        Assessment assessment = preview.verdict().assessment();
        Verdict.Answer answer = preview.verdict().answer();
        return new PreviewAnswer(
                new GateView(answer.outcome().word(), answer.messageKey(), answer.message(), answer.reasons()),
                assessment.phases().stream()
                        .map(active -> new PhaseView(
                                active.condition().id(), active.phase().id()))
                        .toList(),
                assessment.fusion().map(PreviewAnswer::adjacent).orElse(null),
                tolerance(assessment.tolerance()),
                preview.program().map(PreviewAnswer::program).orElse(null),
                preview.appraisals().values().stream()
                        .map(PreviewAnswer::appraisal)
                        .toList(),
                preview.rulesFired(),
                knowledge.edition().name());
    }

    private static AdjacentView adjacent(Fusion fusion) {
        Optional<List<Vertebra>> below = fusion.below();
        return new AdjacentView(fusion.above().orElse(null), below.isPresent() ? below.get() : "sacroiliac-and-hip");
    }

    private static ToleranceView tolerance(Tolerance tolerance) {
        Map<String, CapView> caps = new LinkedHashMap<>();
        tolerance
                .caps()
                .forEach((dimension, limit) -> caps.put(dimension.key(), new CapView(limit.value(), limit.from())));
        return new ToleranceView(caps, tolerance.forbiddenTags(), tolerance.liftLimitKg());
    }

    private static ProgramView program(Program program) {
        return new ProgramView(
                program.items().stream().map(PreviewAnswer::item).toList(),
                program.emptySlots(),
                program.minutesPerDay(),
                program.walkingMinutesPerDay());
    }

    private static ItemView item(Prescription item) {
        Dose dose = item.dose();
        DoseView view = new DoseView(
                dose.sets(),
                dose.reps(),
                dose.holdSeconds(),
                dose.minutes(),
                dose.boutsPerDay(),
                dose.perWeek(),
                item.days(),
                dose.eachSide(),
                dose.restSeconds(),
                item.loadKg(),
                dose.effort());
        return new ItemView(item.exerciseId(), item.category(), item.slot(), view, item.why());
    }

    private static AppraisalView appraisal(Appraisal appraisal) {
        return new AppraisalView(
                appraisal.exerciseId(),
                appraisal.result().word(),
                appraisal.overridableBy(),
                appraisal.scope(),
                appraisal.modification(),
                appraisal.reasons().stream().map(PreviewAnswer::reason).toList(),
                appraisal.alternatives());
    }

    private static ReasonView reason(Appraisal.Reason reason) {
        List<SourceView> from = reason.from().stream()
                .map(source -> new SourceView(source.condition(), source.phase()))
                .distinct()
                .toList();
        return new ReasonView(reason.ruleId(), reason.dimension(), reason.demand(), reason.cap(), reason.text(), from);
    }
}
