-- What the sessions of one day add up to, so that a night and a caseload need not read every log again. One row for each
-- day of an episode with a session; written in the transaction that changes a session, always from the sessions themselves.
create table session_day (
  episode_id uuid not null,
  on_day date not null,
  sessions integer not null,
  done_slots integer not null,
  pain_before integer,
  pain_during integer,
  pain_after integer,
  constraint session_day_pk primary key (episode_id, on_day),
  constraint session_day_episode_fk foreign key (episode_id) references episode (id),
  constraint session_day_sessions_ck check (sessions >= 1),
  constraint session_day_slots_ck check (done_slots >= 0),
  constraint session_day_before_ck check (pain_before between 0 and 10),
  constraint session_day_during_ck check (pain_during between 0 and 10),
  constraint session_day_after_ck check (pain_after between 0 and 10)
);

insert into session_day (episode_id, on_day, sessions, done_slots, pain_before, pain_during, pain_after)
select s.episode_id, s.on_day, count(*), coalesce(sum(x.done), 0), max(s.pain_before), max(s.pain_during), max(s.pain_after)
from session_log s
  left join (select session_log_id, count(*) as done from exercise_log where completed_sets >= 1 group by session_log_id) x
    on x.session_log_id = s.id
group by s.episode_id, s.on_day;
