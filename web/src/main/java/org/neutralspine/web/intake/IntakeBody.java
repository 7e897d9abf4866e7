package org.neutralspine.web.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neutralspine.intake.Episode;
import org.neutralspine.intake.Findings;
import org.neutralspine.intake.IntakeForm;

/** An intake as it is sent and written; what is left out is not known. */
public record IntakeBody(
        List<ConditionBody> conditions,
        @Nullable List<SurgeryBody> surgeries,
        @Nullable Map<String, BigDecimal> surgeonLimits,
        @Nullable List<String> surgeonPositions,
        @Nullable LocalDate examinedOn,
        @Nullable String activityLevel,
        @Nullable Integer painNow,
        @Nullable Integer tsk17,
        @Nullable Integer fabqPa,
        @Nullable String startBack,
        @Nullable Boolean smoker,
        @Nullable Boolean poorBone,
        @Nullable Boolean diabetesUncontrolled,
        @Nullable Boolean radiographicFusion,
        @Nullable Boolean woundClosed,
        @Nullable Boolean fallsRisk,
        @Nullable Boolean neuroStable,
        @Nullable Boolean extensionPreference,
        @Nullable Boolean phaseCriteriaMet,
        @Nullable Boolean supervised,
        @Nullable List<String> equipment,
        @Nullable Map<String, BigDecimal> tests,
        @Nullable Integer painLimit,
        @Nullable String painLimitReason) {

    /** A diagnosis with the day its clock counts from. */
    public record ConditionBody(String id, @Nullable LocalDate beganOn) {

        static ConditionBody of(Episode.KeptCondition kept) {
            return new ConditionBody(kept.conditionId(), kept.beganOn());
        }
    }

    /** An operation. */
    public record SurgeryBody(
            @Nullable LocalDate operatedOn,
            @Nullable List<String> levels,
            @Nullable String approach,
            @Nullable Boolean revision) {

        static SurgeryBody of(Episode.Surgery kept) {
            return new SurgeryBody(kept.operatedOn(), kept.levels(), kept.approach(), kept.revision());
        }
    }

    IntakeForm toForm() {
        return new IntakeForm(
                conditions.stream()
                        .map(body -> new Episode.KeptCondition(body.id(), body.beganOn()))
                        .toList(),
                RecordView.orEmpty(surgeries).stream()
                        .map(body -> new Episode.Surgery(
                                body.operatedOn(),
                                RecordView.orEmpty(body.levels()),
                                body.approach(),
                                isTrue(body.revision())))
                        .toList(),
                RecordView.orEmpty(surgeonLimits),
                RecordView.orEmpty(surgeonPositions),
                findings(),
                tests,
                painLimit,
                painLimitReason);
    }

    private Findings findings() {
        return new Findings(
                examinedOn,
                activityLevel,
                painNow,
                new Findings.Scores(tsk17, fabqPa, startBack),
                new Findings.Healing(
                        isTrue(smoker), isTrue(poorBone), isTrue(diabetesUncontrolled), radiographicFusion),
                new Findings.Signs(woundClosed, fallsRisk, neuroStable, extensionPreference, phaseCriteriaMet),
                isTrue(supervised),
                equipment);
    }

    private static boolean isTrue(@Nullable Boolean value) {
        return value != null && value;
    }

    static IntakeBody of(Episode episode) {
        Findings found = episode.findings();
        return new IntakeBody(
                episode.conditions().stream().map(ConditionBody::of).toList(),
                episode.surgeries().stream().map(SurgeryBody::of).toList(),
                episode.restrictions(),
                episode.barredPositions(),
                found.examinedOn(),
                found.activityLevel(),
                found.painNow(),
                found.scores().tsk17(),
                found.scores().fabqPa(),
                found.scores().startBack(),
                found.healing().smoker(),
                found.healing().poorBone(),
                found.healing().diabetesUncontrolled(),
                found.healing().union(),
                found.signs().woundClosed(),
                found.signs().fallsRisk(),
                found.signs().neuroStable(),
                found.signs().extensionPreference(),
                found.signs().phaseCriteriaMet(),
                found.supervised(),
                found.equipment(),
                episode.tests(),
                episode.painLimit(),
                episode.painLimitReason());
    }
}
