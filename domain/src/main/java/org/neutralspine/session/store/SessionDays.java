package org.neutralspine.session.store;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.neutralspine.kernel.TrainingWeek;

/**
 * Keeps {@code session_day} equal to what the sessions of a day add up to, and {@code session_week} to its days. Both are
 * made anew whenever one of their sessions changes, so that no difference can ever build up.
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
    private static final String PACK = """
            merge into session_week w
            using (select episode_id, monday, days from week_of_days where episode_id = ?1 and monday = ?2) d
            on w.episode_id = d.episode_id and w.monday = d.monday
            when matched then update set days = d.days
            when not matched then insert (episode_id, monday, days) values (d.episode_id, d.monday, d.days)""";

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

    /** Adds up one day and its week anew, from what is in the tables now. */
    void addUp(UUID episodeId, LocalDate day) {
        run(FORGET, episodeId, day);
        run(ADD_UP, episodeId, day);
        run(PACK, episodeId, TrainingWeek.of(day).monday());
    }

    private void run(String sql, UUID episodeId, LocalDate day) {
        entities.createNativeQuery(sql)
                .setParameter(1, episodeId)
                .setParameter(2, day)
                .executeUpdate();
    }
}
