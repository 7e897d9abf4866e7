package org.neutralspine.alert.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neutralspine.alert.CaseloadEntry;
import org.neutralspine.alert.CaseloadEntry.ScreeningState;
import org.neutralspine.alert.CaseloadEntry.Training;
import org.neutralspine.alert.CaseloadEntry.Who;
import org.neutralspine.alert.CaseloadLists;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Role;

/** Reads a caseload in one query. */
@Dependent
public class CaseloadQuery implements CaseloadLists {

    /** Pain as the highest of what one session told. */
    private static final String PAIN =
            "greatest(coalesce(l.pain_before, -1), coalesce(l.pain_during, -1)," + " coalesce(l.pain_after, -1))";

    /** {mine} is the condition on an episode m; written out each time because H2 loses parameters inside WITH. */
    private static final String SELECT = "select p.id, p.hospital_number, p.given_name, p.family_name, a.display_name,"
            + " cast(m.opened_on as varchar(10)), asked.state, cast(screened.answered_on as varchar(10)),"
            + " coalesce(raised.flags, 0), running.number, cast(running.starts_on as varchar(10)),"
            + " cast(heard.last_day as varchar(10)), coalesce(heard.sessions, 0), heard.pain, m.pain_limit"
            + " from episode m join patient p on p.id = m.patient_id join account a on a.id = m.physiotherapist_id"
            + " left join (select c.episode_id, c.state, row_number() over (partition by c.episode_id"
            + " order by c.requested_at desc, c.id) as place from clearance c join episode m on m.id = c.episode_id"
            + " where {mine}) asked on asked.episode_id = m.id and asked.place = 1"
            + " left join (select s.id, s.episode_id, s.answered_on, row_number() over (partition by s.episode_id"
            + " order by s.answered_at desc, s.id) as place from screening s join episode m on m.id = s.episode_id"
            + " where {mine}) screened on screened.episode_id = m.id and screened.place = 1"
            + " left join (select w.screening_id, count(*) as flags from screening_answer w join screening s"
            + " on s.id = w.screening_id join episode m on m.id = s.episode_id where {mine} and w.answer <> 'no'"
            + " and w.downgrade_note is null and w.flag_id in ({flags}) group by w.screening_id) raised"
            + " on raised.screening_id = screened.id"
            + " left join (select g.episode_id, max(g.number) as number, max(g.starts_on) as starts_on from program g"
            + " join episode m on m.id = g.episode_id where {mine} and g.state <> 'draft' and g.starts_on <= ?2"
            + " and (g.ends_on is null or g.ends_on >= ?2) group by g.episode_id) running on running.episode_id = m.id"
            + " left join (select l.episode_id, max(l.on_day) as last_day,"
            + " sum(case when l.on_day > ?3 then 1 else 0 end) as sessions,"
            + " max(case when l.on_day > ?3 then " + PAIN + " else -1 end) as pain from session_log l"
            + " join episode m on m.id = l.episode_id where {mine} and l.on_day <= ?2 group by l.episode_id) heard"
            + " on heard.episode_id = m.id where {mine}";

    private static final int DAYS_OF_A_WEEK = 7;

    private final EntityManager entities;

    /** Over the running transaction's entity manager. */
    @Inject
    public CaseloadQuery(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<CaseloadEntry> of(Actor actor, LocalDate today, Set<String> seriousFlags) {
        List<Object[]> rows = entities.createNativeQuery(
                        SELECT.replace("{mine}", mine(actor.role())).replace("{flags}", quoted(seriousFlags)))
                .setParameter(1, actor.accountId())
                .setParameter(2, today)
                .setParameter(3, today.minusDays(DAYS_OF_A_WEEK))
                .getResultList();
        return rows.stream().map(CaseloadQuery::entry).toList();
    }

    private static String mine(Role role) {
        String whose = switch (role) {
            case PHYSIOTHERAPIST -> "m.physiotherapist_id = ?1";
            case PHYSICIAN ->
                "exists (select 1 from clearance k where k.episode_id = m.id and (k.physician_id = ?1"
                        + " or k.decided_by = ?1 or (k.physician_id is null and exists (select 1 from account t"
                        + " where t.id = ?1 and t.active and t.acts_for_operating_team))))";
            case LEAD -> "exists (select 1 from account t where t.id = ?1 and t.active and t.role = 'lead')";
            case PATIENT, ADMIN -> throw new IllegalArgumentException("only clinicians have a caseload");
        };
        return "m.closed_on is null and " + whose;
    }

    /** Ids of our own knowledge base, never what somebody sent. */
    private static String quoted(Set<String> flagIds) {
        return flagIds.stream()
                .filter(id -> id.matches("[a-z0-9-]+"))
                .sorted()
                .map(id -> "'" + id + "'")
                .collect(Collectors.joining(", "));
    }

    private static CaseloadEntry entry(Object[] row) {
        Who who = new Who(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                LocalDate.parse((String) row[5]));
        ScreeningState screening =
                row[7] == null ? null : new ScreeningState(LocalDate.parse((String) row[7]), number(row[8]));
        Training training = new Training(
                row[9] == null ? null : number(row[9]),
                day(row[10]),
                day(row[11]),
                number(row[12]),
                pain(row[13]),
                number(row[14]));
        return new CaseloadEntry(who, (String) row[6], screening, training);
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    /** No pain told is -1 in the query. */
    private static @Nullable Integer pain(@Nullable Object value) {
        return value == null || number(value) < 0 ? null : number(value);
    }

    private static @Nullable LocalDate day(@Nullable Object text) {
        return text == null ? null : LocalDate.parse((String) text);
    }
}
