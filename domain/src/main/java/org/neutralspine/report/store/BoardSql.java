package org.neutralspine.report.store;

/** The board's questions, each one statement over all patients; an episode without a last day is in care. */
final class BoardSql {

    static final String WAITING = """
            select count(distinct e.patient_id) as patients, min(c.requested_at) as since
            from clearance c join episode e on e.id = c.episode_id
            where c.state = 'requested' and e.closed_on is null""";

    /** The days of the newest screenings; a day is null where there is none though a program is in force. */
    static final String SCREENED = """
            select x.on_day, count(*) as patients
            from (select e.id, max(coalesce(n.full_on, n.answered_on)) as on_day
              from episode e left join screening n on n.episode_id = e.id
              where e.closed_on is null and (n.id is not null or exists (
                select 1 from program g join prescription r on r.program_id = g.id
                where g.episode_id = e.id and g.state <> 'draft' and g.starts_on <= ?
                  and (g.ends_on is null or g.ends_on >= ?)))
              group by e.id) x
            group by x.on_day""";

    static final String ALERTS = """
            select count(case when a.state in ('raised', 'owned') then 1 end) as unanswered,
              count(case when a.closed_at >= ? then 1 end) as closed
            from alert a""";

    static final String MEDIAN = """
            select percentile_cont(0.5) within group
              (order by extract(epoch from a.closed_at) - extract(epoch from a.raised_at)) as seconds
            from alert a where a.closed_at >= ?""";

    static final String CONDITIONS = """
            select distinct ec.condition_id
            from episode_condition ec join episode e on e.id = ec.episode_id where e.closed_on is null""";

    /**
     * On each day of the week the newest program that holds then counts, as for a caseload. The parameters are its
     * seven days, then the first and the last of them.
     */
    static final String SHARES = """
            select ec.condition_id, count(distinct w.patient_id) as patients, sum(coalesce(d.done, 0)) as done,
              sum(w.expected) as expected
            from (select e.id, e.patient_id,
                sum(case when r.days like concat('%', y.word, '%') then r.bouts_per_day else 0 end) as expected
              from episode e join program g on g.episode_id = e.id
                join (select cast(? as date) as on_day, 'MON' as word
                  union all select cast(? as date), 'TUE' union all select cast(? as date), 'WED'
                  union all select cast(? as date), 'THU' union all select cast(? as date), 'FRI'
                  union all select cast(? as date), 'SAT' union all select cast(? as date), 'SUN') y on y.on_day >= g.starts_on and (g.ends_on is null or y.on_day <= g.ends_on)
                  and y.on_day >= e.opened_on and (e.closed_on is null or y.on_day <= e.closed_on)
                join prescription r on r.program_id = g.id
              where g.state <> 'draft' and g.number = (
                select max(h.number) from program h
                where h.episode_id = e.id and h.state <> 'draft' and h.starts_on <= y.on_day
                  and (h.ends_on is null or h.ends_on >= y.on_day)
                  and exists (select 1 from prescription q where q.program_id = h.id))
              group by e.id, e.patient_id) w
              left join (select s.episode_id, sum(s.done_slots) as done from session_day s
                where s.on_day between ? and ? group by s.episode_id) d on d.episode_id = w.id
              join episode_condition ec on ec.episode_id = w.id
            where w.expected > 0
            group by ec.condition_id""";

    static final String PAIN = """
            select ec.condition_id, e.patient_id, d.on_day, max(d.pain_before) as pain_before,
              max(d.pain_during) as pain_during, max(d.pain_after) as pain_after
            from session_day d join episode e on e.id = d.episode_id
              join episode_condition ec on ec.episode_id = e.id
            where d.on_day between ? and ?
            group by ec.condition_id, e.patient_id, d.on_day
            order by ec.condition_id, e.patient_id, d.on_day""";

    static final String EVENTS = """
            select (select count(*) from session_decision d where d.replaced_at is null and d.action in (?, ?)
                and d.on_day between ? and ?) as events,
              (select coalesce(sum(s.sessions), 0) from session_day s where s.on_day between ? and ?) as sessions
            from (values (1)) one""";

    private BoardSql() {}
}
