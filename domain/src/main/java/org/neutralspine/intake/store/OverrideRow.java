package org.neutralspine.intake.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.intake.GrantedOverride;
import org.neutralspine.intake.GrantedOverride.Ended;
import org.neutralspine.intake.GrantedOverride.Ground;
import org.neutralspine.intake.GrantedOverride.Second;
import org.neutralspine.intake.GrantedOverride.Why;
import org.neutralspine.rule.Enforcement;

/** A row of {@code granted_override} with its grounds. */
@Entity
@Table(name = "granted_override")
@SuppressWarnings("NullAway.Init")
class OverrideRow {
    @Id
    UUID id;

    @Column(name = "episode_id")
    UUID episodeId;

    @Column(name = "exercise_id")
    String exerciseId;

    String enforcement;

    String reason;

    @Column(name = "granted_at")
    Instant grantedAt;

    @Column(name = "granted_by")
    UUID grantedBy;

    @Column(name = "until_day")
    LocalDate untilDay;

    @Column(name = "patient_informed_at")
    Instant patientInformedAt;

    @Column(name = "needs_second")
    boolean needsSecond;

    @Column(name = "confirmed_at")
    @Nullable
    Instant confirmedAt;

    @Column(name = "confirmed_by")
    @Nullable
    UUID confirmedBy;

    @Column(name = "facts_key")
    UUID factsKey;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @Column(name = "ended_by")
    @Nullable
    UUID endedBy;

    @Column(name = "end_reason")
    @Nullable
    String endReason;

    @ElementCollection
    @CollectionTable(name = "override_ground", joinColumns = @JoinColumn(name = "override_id"))
    @OrderColumn(name = "position")
    List<GroundPart> grounds = new ArrayList<>();

    static OverrideRow of(GrantedOverride override) {
        OverrideRow row = new OverrideRow();
        row.id = override.id();
        row.episodeId = override.episodeId();
        row.exerciseId = override.exerciseId();
        row.enforcement = override.grant().enforcement().word();
        row.reason = override.grant().reason();
        row.grantedAt = override.grant().at();
        row.grantedBy = override.grant().by();
        row.untilDay = override.grant().until();
        row.patientInformedAt = override.grant().at();
        row.needsSecond = override.second().needed();
        row.factsKey = override.factsKey();
        override.grounds().forEach(ground -> row.grounds.add(part(ground)));
        return row;
    }

    private static GroundPart part(Ground ground) {
        GroundPart part = new GroundPart();
        part.ruleId = ground.ruleId();
        part.said = ground.said();
        return part;
    }

    GrantedOverride toOverride() {
        return new GrantedOverride(
                id,
                episodeId,
                exerciseId,
                grounds.stream().map(part -> new Ground(part.ruleId, part.said)).toList(),
                new GrantedOverride.Grant(
                        grantedAt, grantedBy, Enforcement.of(enforcement).orElseThrow(), reason, untilDay),
                new Second(needsSecond, confirmedAt, confirmedBy),
                factsKey,
                ended());
    }

    private @Nullable Ended ended() {
        if (endedAt == null || endReason == null) {
            return null;
        }
        Why why = Arrays.stream(Why.values())
                .filter(one -> one.word().equals(endReason))
                .findFirst()
                .orElseThrow();
        return new Ended(endedAt, endedBy, why);
    }
}
