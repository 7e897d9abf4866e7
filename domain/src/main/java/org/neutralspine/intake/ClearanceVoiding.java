package org.neutralspine.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neutralspine.condition.Clock;
import org.neutralspine.intake.Clearance.VoidReason;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.knowledge.RedFlag;
import org.neutralspine.knowledge.RedFlag.Urgency;

/** Decides whether new facts void a clearance: the operating team did not know of them when it signed. */
final class ClearanceVoiding {

    private ClearanceVoiding() {}

    /**
     * Why {@code clearance} no longer counts; empty while it does, or when there is nothing to void. An operation or a
     * fracture counts from the day after the paper, a red flag from the answers after it was entered; a flag that a
     * clinician downgraded does not.
     */
    static Optional<VoidReason> decide(KnowledgeBase knowledge, Clearance clearance, CareRecord record) {
        Clearance.Decision decision = clearance.decision();
        if (clearance.state() != Clearance.State.GRANTED || decision == null || decision.document() == null) {
            return Optional.empty();
        }
        LocalDate given = decision.document().givenOn();
        if (record.episode().surgeries().stream().anyMatch(surgery -> after(surgery.operatedOn(), given))) {
            return Optional.of(VoidReason.OPERATION);
        }
        if (fractures(knowledge, record).anyMatch(day -> after(day, given))) {
            return Optional.of(VoidReason.FRACTURE);
        }
        return redFlagSince(knowledge, record.screening(), decision.at())
                ? Optional.of(VoidReason.RED_FLAG)
                : Optional.empty();
    }

    /** Voids what new facts void, in the caller's transaction. */
    static void apply(
            KnowledgeBase knowledge, CareRecords records, Clearances clearances, UUID patientId, Instant now) {
        CareRecord record = records.find(patientId).orElseThrow(() -> new Refusal.NotFound("patient"));
        record.clearances()
                .forEach(clearance -> decide(knowledge, clearance, record)
                        .ifPresent(reason -> clearances.revoke(clearance.id(), new Clearance.Voided(now, reason))));
    }

    private static Stream<LocalDate> fractures(KnowledgeBase knowledge, CareRecord record) {
        return record.episode().conditions().stream()
                .filter(kept -> knowledge
                        .condition(kept.conditionId())
                        .filter(known -> known.phases().get(0).clock() == Clock.WEEKS_SINCE_FRACTURE)
                        .isPresent())
                .map(Episode.KeptCondition::beganOn)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }

    private static boolean redFlagSince(KnowledgeBase knowledge, @Nullable ScreeningAnswers screening, Instant since) {
        return screening != null
                && screening.answeredAt().isAfter(since)
                && screening.answers().stream()
                        .filter(answer -> answer.downgradeNote() == null)
                        .anyMatch(answer -> knowledge
                                .redFlag(answer.flagId())
                                .filter(flag -> speaksAgainst(flag, answer.answer()))
                                .isPresent());
    }

    /** Urgent at least; "not sure" counts where the rulebook says so. */
    private static boolean speaksAgainst(RedFlag flag, ScreeningAnswers.Answer answer) {
        boolean counts = answer == ScreeningAnswers.Answer.YES
                || (answer == ScreeningAnswers.Answer.NOT_SURE && flag.notSureCountsAsYes());
        return counts && flag.gateUrgency().compareTo(Urgency.URGENT) >= 0;
    }

    private static boolean after(@Nullable LocalDate day, LocalDate given) {
        return day != null && day.isAfter(given);
    }
}
