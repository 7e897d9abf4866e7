package org.neutralspine.session.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.neutralspine.session.ShortScreens;

/** Rounds of questions around training, in the database. */
@Dependent
public class ShortScreenRows implements ShortScreens {

    private final EntityManager entities;

    /** Over the running transaction's entity manager. */
    @Inject
    public ShortScreenRows(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(ShortScreen screen) {
        ShortScreenRow row = new ShortScreenRow();
        row.id = screen.id();
        row.episodeId = screen.episodeId();
        row.day = screen.day();
        row.answeredAt = screen.answeredAt();
        row.enteredBy = screen.enteredBy();
        row.screeningId = screen.screeningId();
        entities.persist(row);
        entities.flush();
    }

    @Override
    public boolean answeredOn(UUID episodeId, LocalDate day) {
        return entities.createQuery(
                                "select count(s) from ShortScreenRow s where s.episodeId = :episode and s.day = :day",
                                Long.class)
                        .setParameter("episode", episodeId)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }
}
