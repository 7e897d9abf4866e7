package org.neutralspine.web.intake;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.intake.CareRecord;
import org.neutralspine.intake.Clearance;
import org.neutralspine.intake.Consent;
import org.neutralspine.intake.Episode;
import org.neutralspine.intake.Patient;
import org.neutralspine.intake.ScreeningAnswers;

/**
 * A patient's record as it is written.
 *
 * @param patient who
 * @param episode the open stretch of care, else the last one
 * @param intake what was recorded; its lists are empty before the first intake
 * @param screening the newest; null when never answered
 * @param clearances newest first
 * @param consents newest first
 */
public record RecordView(
        Patient patient,
        EpisodeView episode,
        IntakeBody intake,
        @Nullable ScreeningAnswers screening,
        List<ClearanceView> clearances,
        List<Consent> consents) {

    /** The stretch of care. */
    public record EpisodeView(
            UUID id,
            UUID physiotherapistId,
            LocalDate openedOn,
            @Nullable LocalDate closedOn,
            @Nullable String closeReason,
            int version) {

        static EpisodeView of(Episode episode) {
            Episode.Span span = episode.span();
            return new EpisodeView(
                    episode.id(),
                    episode.physiotherapistId(),
                    span.openedOn(),
                    span.closedOn(),
                    span.closeReason(),
                    episode.version());
        }
    }

    /** A clearance, asked for or decided. */
    public record ClearanceView(
            UUID id,
            String state,
            Instant requestedAt,
            @Nullable UUID physicianId,
            @Nullable String question,
            @Nullable Instant decidedAt,
            @Nullable String note,
            @Nullable String signatory,
            @Nullable LocalDate givenOn,
            @Nullable LocalDate expiresOn,
            Set<String> scope,
            Set<String> phases,
            Set<String> conditions,
            @Nullable Instant voidedAt,
            @Nullable String voidReason,
            int version) {

        /** As it is written. */
        public static ClearanceView of(Clearance clearance) {
            Clearance.Decision decision = clearance.decision();
            Clearance.Voided voided = clearance.voided();
            Clearance.Document document = decision == null ? null : decision.document();
            return new ClearanceView(
                    clearance.id(),
                    clearance.state().word(),
                    clearance.request().at(),
                    clearance.request().physicianId(),
                    clearance.request().question(),
                    decision == null ? null : decision.at(),
                    decision == null ? null : decision.note(),
                    document == null ? null : document.signatory(),
                    document == null ? null : document.givenOn(),
                    document == null ? null : document.expiresOn(),
                    document == null ? Set.of() : document.scope(),
                    document == null ? Set.of() : document.phases(),
                    document == null ? Set.of() : document.conditions(),
                    voided == null ? null : voided.at(),
                    voided == null ? null : voided.reason().word(),
                    clearance.version());
        }
    }

    static RecordView of(CareRecord record) {
        return new RecordView(
                record.patient(),
                EpisodeView.of(record.episode()),
                IntakeBody.of(record.episode()),
                record.screening(),
                record.clearances().stream().map(ClearanceView::of).toList(),
                record.consents());
    }

    static Map<String, BigDecimal> orEmpty(@Nullable Map<String, BigDecimal> map) {
        return map == null ? Map.of() : map;
    }

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
