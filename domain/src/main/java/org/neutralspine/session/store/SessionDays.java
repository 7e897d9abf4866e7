package org.neutralspine.session.store;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Keeps {@code session_day} equal to what the sessions of a day add up to. A day is added up anew whenever one of its
 * sessions changes, so that no difference can ever build up.
 */
final class SessionDays {

    private static final String LOCK = "update episode set version = version where id = ?1";
    private static final String FORGET = "delete from session_day where episode_id = ?1 and on_day = ?2";
    private static final String ADD_UP = """
            insert into session_day (episode_id, on_day, sessions, done_slots, pain_before, pain_during, pain_after)
            select s.episode_id, s.on_day, count(*), coalesce(sum(
                (select count(*) from exercise_log x where x.session_log_id = s.id and x.completed_sets >= 1)), 0),
              max(s.pain_before), max(s.pain_during), max(s.pain_after)
            from session_log s where s.episode_id = ?1 and s.on_day = ?2
            group by s.episode_id, s.on_day""";

    private final EntityManager entities;

    SessionDays(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Lets one transaction at a time change an episode's sessions; to be called before the first change. An update that
     * changes nothing, because {@code select for update} would also wait for every new row that refers to the episode, and
     * two of those could wait for each other.
     */
    void lock(UUID episodeId) {
        entities.createNativeQuery(LOCK).setParameter(1, episodeId).executeUpdate();
    }

    /** Adds up one day anew, from what is in the tables now. */
    void addUp(UUID episodeId, LocalDate day) {
        for (String sql : new String[] {FORGET, ADD_UP}) {
            entities.createNativeQuery(sql)
                    .setParameter(1, episodeId)
                    .setParameter(2, day)
                    .executeUpdate();
        }
    }
}
