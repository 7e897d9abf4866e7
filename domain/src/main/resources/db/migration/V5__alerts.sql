-- Alerts: what a clinician has to act on, and who stands in for whom. The same text runs on H2 2.2 and PostgreSQL 18.

-- A physiotherapist's caseload is looked after by a stand-in from the first to the last day, both included. Ended early,
-- ended_at holds since when. Nobody has two stand-ins on one day (the use case refuses it).
create table cover (
  id uuid not null,
  physiotherapist_id uuid not null,
  stand_in_id uuid not null,
  from_day date not null,
  to_day date not null,
  set_at timestamp with time zone not null,
  set_by uuid not null,
  ended_at timestamp with time zone,
  ended_by uuid,
  constraint cover_pk primary key (id),
  constraint cover_physiotherapist_fk foreign key (physiotherapist_id) references account (id),
  constraint cover_stand_in_fk foreign key (stand_in_id) references account (id),
  constraint cover_set_by_fk foreign key (set_by) references account (id),
  constraint cover_ended_by_fk foreign key (ended_by) references account (id),
  constraint cover_days_ck check (to_day >= from_day),
  constraint cover_other_ck check (stand_in_id <> physiotherapist_id),
  constraint cover_ended_ck check ((ended_at is null) = (ended_by is null))
);
create index cover_physiotherapist_ix on cover (physiotherapist_id, from_day, to_day);
create index cover_stand_in_ix on cover (stand_in_id, from_day, to_day);

-- One thing to act on. Whose it is follows the episode's physiotherapist and the cover of the day; neither is copied here.
--   state            raised (nobody took it), owned (somebody looks into it), acted (something was done), closed
--   raised_at        first seen; last_raised_at and times_raised: the same signal seen again while nobody had acted
--   owned_at/_by, acted_at/_by/action, closed_at/_by/close_reason: the step that stands; former ones are in alert_step
--   open_signal      what "the same signal" is, while nobody has acted; null afterwards, so that it can be raised anew
-- Median hours until closing, per physiotherapist:
--   select e.physiotherapist_id, percentile_cont(0.5) within group
--     (order by (extract(epoch from a.closed_at) - extract(epoch from a.raised_at)) / 3600)
--   from alert a join episode e on e.id = a.episode_id where a.closed_at is not null group by e.physiotherapist_id
create table alert (
  id uuid not null,
  patient_id uuid not null,
  episode_id uuid not null,
  kind varchar(20) not null,
  urgency varchar(10) not null,
  state varchar(10) not null,
  about_id uuid,
  rule_ids varchar(1000) not null,
  why varchar(1000) not null,
  raised_at timestamp with time zone not null,
  last_raised_at timestamp with time zone not null,
  times_raised integer not null,
  owned_at timestamp with time zone,
  owned_by uuid,
  acted_at timestamp with time zone,
  acted_by uuid,
  action varchar(1000),
  closed_at timestamp with time zone,
  closed_by uuid,
  close_reason varchar(1000),
  open_signal uuid,
  version integer default 0 not null,
  constraint alert_pk primary key (id),
  constraint alert_patient_fk foreign key (patient_id) references patient (id),
  constraint alert_episode_fk foreign key (episode_id) references episode (id),
  constraint alert_owned_by_fk foreign key (owned_by) references account (id),
  constraint alert_acted_by_fk foreign key (acted_by) references account (id),
  constraint alert_closed_by_fk foreign key (closed_by) references account (id),
  constraint alert_once_uq unique (open_signal),
  constraint alert_kind_ck check (kind in ('red-flag', 'pain', 'flare', 'referral', 'clearance')),
  constraint alert_urgency_ck check (urgency in ('watch', 'refer', 'urgent', 'emergency')),
  constraint alert_state_ck check (state in ('raised', 'owned', 'acted', 'closed')),
  constraint alert_times_ck check (times_raised >= 1 and last_raised_at >= raised_at),
  constraint alert_owned_ck check ((owned_at is null) = (owned_by is null)),
  constraint alert_acted_ck check ((acted_at is null) = (acted_by is null) and (acted_at is null) = (action is null)),
  constraint alert_closed_ck check ((state = 'closed') = (closed_at is not null) and (closed_at is null) = (closed_by is null)
    and (closed_at is null) = (close_reason is null)),
  constraint alert_open_ck check ((open_signal is not null) = (state in ('raised', 'owned')))
);
create index alert_episode_ix on alert (episode_id, state);
create index alert_state_ix on alert (state, raised_at);
create index alert_closed_ix on alert (closed_at);

-- Everything that happened to an alert, append-only. by_id is null when the product itself noticed something.
create table alert_step (
  id uuid not null,
  alert_id uuid not null,
  at timestamp with time zone not null,
  by_id uuid,
  step varchar(15) not null,
  note varchar(1000),
  constraint alert_step_pk primary key (id),
  constraint alert_step_alert_fk foreign key (alert_id) references alert (id),
  constraint alert_step_by_fk foreign key (by_id) references account (id),
  constraint alert_step_ck check (step in ('raised', 'raised-again', 'taken', 'acted', 'closed', 'undone'))
);
create index alert_step_alert_ix on alert_step (alert_id, at);

-- A clearance also names the conditions it covers, and a granted one can be voided by new facts: it keeps what it said.
alter table clearance drop constraint clearance_state_ck;
alter table clearance add constraint clearance_state_ck check (state in ('requested', 'granted', 'refused', 'voided'));
alter table clearance add column voided_at timestamp with time zone;
alter table clearance add column void_reason varchar(20);
alter table clearance add constraint clearance_voided_ck check ((state = 'voided') = (voided_at is not null)
  and (voided_at is null) = (void_reason is null));
alter table clearance add constraint clearance_void_reason_ck check (void_reason in ('operation', 'fracture', 'red-flag'));

create table clearance_condition (
  clearance_id uuid not null,
  condition_id varchar(80) not null,
  constraint clearance_condition_pk primary key (clearance_id, condition_id),
  constraint clearance_condition_clearance_fk foreign key (clearance_id) references clearance (id)
);
