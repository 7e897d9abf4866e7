-- Overrides: an exercise the rules block is allowed for one patient, for some weeks, on somebody's own responsibility.
-- Active on a day: ended_at is null, until_day not before it, a second clinician where one is needed, facts_key unchanged.
-- The grounds it lifts stand in override_ground, word for word as they were on that day: it lifts nothing else.
create table granted_override (
  id uuid not null,
  episode_id uuid not null,
  exercise_id varchar(80) not null,
  enforcement varchar(20) not null,
  reason varchar(1000) not null,
  granted_at timestamp with time zone not null,
  granted_by uuid not null,
  until_day date not null,
  patient_informed_at timestamp with time zone not null,
  needs_second boolean not null,
  confirmed_at timestamp with time zone,
  confirmed_by uuid,
  facts_key uuid not null,
  ended_at timestamp with time zone,
  ended_by uuid,
  end_reason varchar(20),
  constraint granted_override_pk primary key (id),
  constraint granted_override_episode_fk foreign key (episode_id) references episode (id),
  constraint granted_override_granted_by_fk foreign key (granted_by) references account (id),
  constraint granted_override_confirmed_by_fk foreign key (confirmed_by) references account (id),
  constraint granted_override_ended_by_fk foreign key (ended_by) references account (id),
  constraint granted_override_class_ck check (enforcement in ('overridable', 'surgeon_override')),
  constraint granted_override_confirmed_ck check ((confirmed_at is null) = (confirmed_by is null)),
  constraint granted_override_other_ck check (confirmed_by <> granted_by),
  constraint granted_override_end_ck check ((ended_at is null) = (end_reason is null)),
  constraint granted_override_reason_ck check (end_reason in ('taken-back', 'new-facts'))
);
create index granted_override_episode_ix on granted_override (episode_id, until_day);

create table override_ground (
  override_id uuid not null,
  position integer not null,
  rule_id varchar(20) not null,
  said varchar(500) not null,
  constraint override_ground_pk primary key (override_id, position),
  constraint override_ground_override_fk foreign key (override_id) references granted_override (id)
);
