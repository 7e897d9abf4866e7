-- A night reads four weeks of every patient: four rows instead of one for each day. A week is five characters a day, Monday
-- first: three digits of slots done and two of the day's one pain point, or -- without one; ----- for a day without a session.
-- Kept in the transaction that changes a session, always from session_day. H2 2.3 and PostgreSQL 15.
alter table session_day add constraint session_day_most_slots_ck check (done_slots <= 999);

create view week_of_days as
select d.episode_id, d.monday,
  coalesce(max(case when d.weekday = 1 then d.told end), '-----') || coalesce(max(case when d.weekday = 2 then d.told end), '-----')
    || coalesce(max(case when d.weekday = 3 then d.told end), '-----') || coalesce(max(case when d.weekday = 4 then d.told end), '-----')
    || coalesce(max(case when d.weekday = 5 then d.told end), '-----') || coalesce(max(case when d.weekday = 6 then d.told end), '-----')
    || coalesce(max(case when d.weekday = 7 then d.told end), '-----') as days
from (
  select s.episode_id, s.on_day - (cast(extract(isodow from s.on_day) as integer) - 1) as monday,
    cast(extract(isodow from s.on_day) as integer) as weekday,
    lpad(cast(s.done_slots as varchar(3)), 3, '0') || coalesce(lpad(cast(case when s.pain_during > s.pain_after
      then s.pain_during else coalesce(s.pain_after, s.pain_during, s.pain_before) end as varchar(2)), 2, '0'), '--') as told
  from session_day s) d
group by d.episode_id, d.monday;

create table session_week (
  episode_id uuid not null,
  monday date not null,
  days varchar(35) not null,
  constraint session_week_pk primary key (episode_id, monday),
  constraint session_week_episode_fk foreign key (episode_id) references episode (id),
  constraint session_week_days_ck check (char_length(days) = 35)
);

insert into session_week (episode_id, monday, days) select episode_id, monday, days from week_of_days;

-- Which slots were done, from one index: what the roll-ups are held against reads each patient's logs, page by page otherwise.
-- In place of an index by day that no question of the product begins with.
drop index exercise_log_day_ix;
create index exercise_log_done_ix on exercise_log (prescription_id, on_day, completed_sets);

-- What the night asks of every patient, each from one index in which it lies together; these rows change seldom.
drop index program_episode_ix;
create index program_episode_ix on program (episode_id, state, starts_on, ends_on, number, id);
create index prescription_plan_ix on prescription (program_id, days, bouts_per_day);
drop index screening_latest_ix;
create index screening_latest_ix on screening (episode_id, answered_at, answered_on, full_on, id);
create index screening_answer_flag_ix on screening_answer (screening_id, answer);
