package org.neutralspine.intake;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.neutralspine.audit.Audit;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.UseCase;
import org.neutralspine.kernel.Violations;

/** Keeps what a patient agrees to, and that they no longer do. */
@UseCase
public class GiveConsent {

    private final Episodes episodes;
    private final Consents consents;
    private final CareRelations relations;
    private final Audit audit;
    private final Clock clock;

    /** Over the kept consents. */
    @Inject
    public GiveConsent(Episodes episodes, Consents consents, CareRelations relations, Audit audit, Clock clock) {
        this.episodes = episodes;
        this.consents = consents;
        this.relations = relations;
        this.audit = audit;
        this.clock = clock;
    }

    /** Gives it; given twice is given once. */
    public Consent give(Actor actor, UUID patientId, String kind) {
        mayHandle(actor, patientId);
        new Violations()
                .check(Consent.KINDS.contains(kind), "kind", "must be one of " + String.join(", ", Consent.KINDS))
                .refuse();
        Episode episode = episodes.open(patientId);
        return consents.ofEpisode(episode.id()).stream()
                .filter(given -> given.kind().equals(kind) && given.withdrawnAt() == null)
                .findFirst()
                .orElseGet(() -> add(actor, episode, kind));
    }

    /** Withdraws it; withdrawn twice is withdrawn once. */
    public Consent withdraw(Actor actor, UUID consentId) {
        Consent consent = consents.find(consentId).orElseThrow(() -> new Refusal.NotFound("consent"));
        Episode episode = episodes.find(consent.episodeId()).orElseThrow(() -> new Refusal.NotFound("consent"));
        if (!relations.caresFor(actor, episode.patientId())) {
            throw new Refusal.NotFound("consent");
        }
        mayHandle(actor, episode.patientId());
        if (consent.withdrawnAt() == null) {
            consents.withdraw(consentId, clock.instant());
            audit.record(actor, "consent.withdraw", Audit.Subject.of("consent", consentId, episode.patientId()));
        }
        return consents.find(consentId).orElse(consent);
    }

    private Consent add(Actor actor, Episode episode, String kind) {
        Consent consent = new Consent(UUID.randomUUID(), episode.id(), kind, clock.instant(), actor.accountId(), null);
        consents.add(consent);
        audit.record(actor, "consent.give", Audit.Subject.of("consent", consent.id(), episode.patientId()));
        return consent;
    }

    private void mayHandle(Actor actor, UUID patientId) {
        relations.require(actor, patientId);
        if (actor.role() == Role.PHYSICIAN) {
            throw new Refusal.NotAllowed("The patient, or the physiotherapist for them, gives consent.");
        }
    }
}
