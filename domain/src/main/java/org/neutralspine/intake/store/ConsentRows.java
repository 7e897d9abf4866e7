package org.neutralspine.intake.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.neutralspine.intake.Consent;
import org.neutralspine.intake.Consents;

/** Consents in the database. */
@Dependent
public class ConsentRows implements Consents {

    private final EntityManager entities;

    /** Over the running transaction's entity manager. */
    @Inject
    public ConsentRows(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Consent consent) {
        entities.persist(ConsentRow.of(consent));
        entities.flush();
    }

    @Override
    public Optional<Consent> find(UUID id) {
        return Optional.ofNullable(entities.find(ConsentRow.class, id)).map(ConsentRow::toConsent);
    }

    @Override
    public List<Consent> ofEpisode(UUID episodeId) {
        return entities.createQuery(
                        "select c from ConsentRow c where c.episodeId = :episode order by c.givenAt desc, c.id",
                        ConsentRow.class)
                .setParameter("episode", episodeId)
                .getResultStream()
                .map(ConsentRow::toConsent)
                .toList();
    }

    @Override
    public void withdraw(UUID id, Instant at) {
        entities.find(ConsentRow.class, id).withdrawnAt = at;
        entities.flush();
    }
}
