-- What a weekly report says of each patient, reckoned by PostgreSQL. The part above the first figure precedes each of them.
with ended as (select ($sunday + 1)::timestamp at time zone 'Europe/Berlin' as at),
day as (select d::date as d, to_char(d, 'DY') as word, ($sunday - d::date) / 7 as back
  from generate_series($sunday - 27, $sunday, interval '1 day') as d),
care as (select e.*, day.* from episode e join day on d >= e.opened_on and (e.closed_on is null or d <= e.closed_on)),
holding as (select distinct on (care.id, d) care.id, d, word, back, g.id as program
  from care join program g on g.episode_id = care.id
  where g.state <> 'draft' and d >= g.starts_on and d <= coalesce(g.ends_on, d)
    and exists (select from prescription r where r.program_id = g.id)
  order by care.id, d, g.number desc),
slot as (select h.id, h.d, h.back, r.bouts_per_day from holding h join prescription r on r.program_id = h.program
  where h.word = any(string_to_array(r.days, ','))),
done as (select s.episode_id as id, s.on_day as d, ($sunday - s.on_day) / 7 as back from session_log s
  join exercise_log x on x.session_log_id = s.id where x.completed_sets > 0 and s.on_day between $sunday - 27 and $sunday),
answer as (
  select episode_id as id, on_day as d, pain_during as training, pain_before as ahead from session_log
  union all select episode_id, on_day, pain_after, pain_before from session_log),
point as (select id, d, d - min(d) over (partition by id) as x, y from (
    select id, d, coalesce(max(training), max(ahead)) as y from answer where d between $sunday - 27 and $sunday group by id, d) p
  where y is not null),
pair as (select a.id, (b.y - a.y) * 7.0::float8 / (b.x - a.x) as slope, sign(b.y - a.y) as rises,
    row_number() over (partition by a.id order by (b.y - a.y) * 7.0::float8 / (b.x - a.x)) as place,
    count(*) over (partition by a.id) as pairs
  from point a join point b on b.id = a.id and b.x > a.x),
enough as (select id, count(*)::float8 as n from point group by id having count(*) >= 5),
spread as (select n.id, n.n * (n.n - 1) * (2 * n.n + 5) / 18 - coalesce(sum(t.t * (t.t - 1) * (2 * t.t + 5)), 0) / 18 as variance
  from enough n left join (select id, y, count(*)::float8 as t from point group by id, y) t on t.id = n.id group by n.id, n.n),
middle as (select id, avg(slope) as slope from pair where place in ((pairs + 1) / 2, pairs / 2 + 1) group by id),
line as (select m.id, m.slope, percentile_cont(0.5) within group (order by p.y - m.slope * p.x / 7) as begins,
    m.slope * max(p.x) / 7 as change
  from middle m join point p on p.id = m.id group by m.id, m.slope),
kendall as (select s.id, sum(rises) as s, case when sum(rises) = 0 or variance = 0 then 1
    else erfc((abs(sum(rises)) - 1) / sqrt(variance) / sqrt(2::float8)) end as p
  from spread s join pair on pair.id = s.id group by s.id, variance),
cleared as (select distinct on (c.episode_id) c.*, case when c.decided_at < ended.at then c.state else 'requested' end as stands
  from clearance c, ended where c.requested_at < ended.at order by c.episode_id, c.requested_at desc)

-- figure adherence
select coalesce(s.id, x.id), coalesce(x.n, 0) || ' of ' || coalesce(s.n, 0)
from (select id, sum(bouts_per_day) as n from slot where back = 0 group by id) s
  full join (select id, count(*) as n from done where back = 0 group by id) x on x.id = s.id

-- figure four weeks
select e.id, string_agg((select count(*) from done x where x.id = e.id and x.back = b) || ' of '
  || (select coalesce(sum(bouts_per_day), 0) from slot s where s.id = e.id and s.back = b), ', ' order by b desc)
from episode e, generate_series(0, 3) as b group by e.id

-- figure training days
select id, count(distinct d) from slot where back = 0 group by id

-- figure reported days
select episode_id, count(distinct on_day) from session_log where on_day between $sunday - 6 and $sunday group by episode_id

-- figure last report
select episode_id, max(on_day) from session_log where on_day <= $sunday group by episode_id

-- figure pain now
select distinct on (id) id, y || ' on ' || d from point order by id, d desc

-- figure highest pain
select id, max(y) from point where d > $sunday - 7 group by id

-- figure days above the limit
select p.id, count(*) from point p join episode e on e.id = p.id where p.d > $sunday - 7 and p.y > e.pain_limit group by p.id

-- figure days with pain
select id, count(*) from point group by id

-- figure slope
select m.id, m.slope from middle m join enough n on n.id = m.id

-- figure interval, low
select p.id, p.slope from pair p join spread s on s.id = p.id
where p.place = greatest(1, round((p.pairs - 1.959963984540054 * sqrt(s.variance)) / 2))

-- figure interval, high
select p.id, p.slope from pair p join spread s on s.id = p.id
where p.place = least(p.pairs, 1 + round((p.pairs + 1.959963984540054 * sqrt(s.variance)) / 2))

-- figure p of Mann and Kendall
select id, round(p::numeric, 9)::text from kendall

-- figure direction
select l.id, case when k.p >= 0.05 or not (abs(l.change) + 1e-9 >= 2 or (l.begins > 0 and l.change <> 0
  and abs(l.change) + 1e-9 >= 0.3 * l.begins)) then 'STEADY' when l.slope > 0 then 'WORSE' else 'BETTER' end
from line l join kendall k on k.id = l.id

-- figure flare
select d.episode_id, 'flare on ' || to_char(max(d.on_day), 'FMDD Mon') from session_decision d, ended
where d.flare and d.on_day between $sunday - 6 and $sunday and d.decided_at < ended.at
  and coalesce(d.replaced_at, 'infinity') >= ended.at
group by d.episode_id

-- figure overrides
select o.episode_id, case count(*) when 1 then '1 override until ' else count(*) || ' overrides, the first until ' end
  || to_char(min(o.until_day), 'FMDD Mon') from granted_override o, ended
where o.until_day >= $sunday and o.granted_at < ended.at and coalesce(o.ended_at, 'infinity') >= ended.at
  and (o.confirmed_at < ended.at or not o.needs_second)
group by o.episode_id

-- figure proposals
select p.episode_id, count(*) || case count(*) when 1 then ' proposal' else ' proposals' end || ' waiting' from proposal p, ended
where p.made_at < ended.at + interval '1 day' and (p.state = 'waiting' or p.decided_at >= ended.at + interval '1 day')
group by p.episode_id

-- figure paused
select s.episode_id, 'training paused since ' || to_char(min(s.began_at at time zone 'Europe/Berlin'), 'FMDD Mon')
from suspension s, ended where s.began_at < ended.at and coalesce(s.ended_at, 'infinity') >= ended.at group by s.episode_id

-- figure alerts
select a.episode_id, (array_agg(a.why order by array_position(array['emergency', 'urgent', 'refer'], a.urgency::text), a.raised_at))[1]
  || case count(*) when 1 then '' when 2 then ' And 1 more alert.' else ' And ' || count(*) - 1 || ' more alerts.' end
from alert a, ended where a.raised_at < ended.at and coalesce(a.acted_at, 'infinity') >= ended.at
  and coalesce(a.closed_at, 'infinity') >= ended.at group by a.episode_id

-- figure safety questions
select e.id, case when max(coalesce(n.full_on, n.answered_on)) is null then 'Never answered' else 'Last answered on ' || to_char(max(coalesce(n.full_on, n.answered_on)), 'FMDD Mon') end
from episode e left join screening n on n.episode_id = e.id and n.answered_at < (select at from ended)
group by e.id having max(coalesce(n.full_on, n.answered_on)) < $sunday - 28
  or (max(coalesce(n.full_on, n.answered_on)) is null and exists (select from slot s where s.id = e.id and s.back = 0))

-- figure clearance
select c.episode_id, case
  when c.stands = 'requested' then 'Asked on ' || to_char(c.requested_at at time zone 'Europe/Berlin', 'FMDD Mon') || ', '
    || case $sunday - (c.requested_at at time zone 'Europe/Berlin')::date when 1 then '1 day'
      else $sunday - (c.requested_at at time zone 'Europe/Berlin')::date || ' days' end || ' without answer'
  when c.stands = 'refused' then 'Refused on ' || to_char(c.decided_at at time zone 'Europe/Berlin', 'FMDD Mon')
  when c.expires_on < $sunday then 'Ended on ' || to_char(c.expires_on, 'FMDD Mon')
  when c.expires_on <= $sunday + 14 then 'Ends on ' || to_char(c.expires_on, 'FMDD Mon')
  else 'clearance until ' || to_char(c.expires_on, 'FMDD Mon') end
from cleared c where c.stands <> 'granted' or c.expires_on <= $sunday + 28
