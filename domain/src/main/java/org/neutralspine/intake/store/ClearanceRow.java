package org.neutralspine.intake.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.intake.Clearance;

/** A row of {@code clearance} with its scopes and phases. */
@Entity
@Table(name = "clearance")
@SuppressWarnings("NullAway.Init")
class ClearanceRow {
    @Id
    UUID id;

    @Column(name = "episode_id", updatable = false)
    UUID episodeId;

    String state;

    @Column(updatable = false)
    @Nullable
    String question;

    @Column(name = "requested_at", updatable = false)
    Instant requestedAt;

    @Column(name = "requested_by", updatable = false)
    UUID requestedBy;

    @Column(name = "physician_id", updatable = false)
    @Nullable
    UUID physicianId;

    @Column(name = "decided_at")
    @Nullable
    Instant decidedAt;

    @Column(name = "decided_by")
    @Nullable
    UUID decidedBy;

    @Nullable
    String signatory;

    @Nullable
    String note;

    @Column(name = "given_on")
    @Nullable
    LocalDate givenOn;

    @Column(name = "expires_on")
    @Nullable
    LocalDate expiresOn;

    @ElementCollection
    @CollectionTable(name = "clearance_scope", joinColumns = @JoinColumn(name = "clearance_id"))
    @Column(name = "scope")
    Set<String> scope = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "clearance_phase", joinColumns = @JoinColumn(name = "clearance_id"))
    @Column(name = "phase_id")
    Set<String> phases = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "clearance_condition", joinColumns = @JoinColumn(name = "clearance_id"))
    @Column(name = "condition_id")
    Set<String> conditions = new TreeSet<>();

    @Column(name = "voided_at")
    @Nullable
    Instant voidedAt;

    @Column(name = "void_reason")
    @Nullable
    String voidReason;

    @Version
    int version;

    static ClearanceRow of(Clearance clearance) {
        ClearanceRow row = new ClearanceRow();
        row.id = clearance.id();
        row.episodeId = clearance.episodeId();
        row.requestedAt = clearance.request().at();
        row.requestedBy = clearance.request().by();
        row.physicianId = clearance.request().physicianId();
        row.question = clearance.request().question();
        row.decide(clearance);
        return row;
    }

    void decide(Clearance clearance) {
        state = clearance.state().word();
        Clearance.Decision decision = clearance.decision();
        if (decision == null) {
            return;
        }
        decidedAt = decision.at();
        decidedBy = decision.by();
        note = decision.note();
        Clearance.Document document = decision.document();
        if (document != null) {
            signatory = document.signatory();
            givenOn = document.givenOn();
            expiresOn = document.expiresOn();
            scope.addAll(document.scope());
            phases.addAll(document.phases());
            conditions.addAll(document.conditions());
        }
    }

    Clearance toClearance() {
        Clearance.Request request = new Clearance.Request(requestedAt, requestedBy, physicianId, question);
        return new Clearance(id, episodeId, request, decision(), voided(), version);
    }

    void revoke(Clearance.Voided voided) {
        state = Clearance.State.VOIDED.word();
        voidedAt = voided.at();
        voidReason = voided.reason().word();
    }

    private Clearance.@Nullable Voided voided() {
        if (voidedAt == null) {
            return null;
        }
        Clearance.VoidReason reason = Arrays.stream(Clearance.VoidReason.values())
                .filter(one -> one.word().equals(voidReason))
                .findFirst()
                .orElseThrow();
        return new Clearance.Voided(voidedAt, reason);
    }

    private Clearance.@Nullable Decision decision() {
        if (decidedAt == null || decidedBy == null) {
            return null;
        }
        return new Clearance.Decision(decidedAt, decidedBy, note, document());
    }

    private Clearance.@Nullable Document document() {
        if (givenOn == null) {
            return null;
        }
        return new Clearance.Document(
                Objects.requireNonNull(signatory),
                Objects.requireNonNull(givenOn),
                Objects.requireNonNull(expiresOn),
                new TreeSet<>(scope),
                new TreeSet<>(phases),
                new TreeSet<>(conditions));
    }
}
