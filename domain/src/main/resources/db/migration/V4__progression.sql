-- After the session: short screens, the questions a day and two days later, what was decided, what is proposed, and what is
-- suspended. The same text runs on H2 2.2 and PostgreSQL 18. on_day is the hospital's day of the training.
--
-- For readers elsewhere (caseload, reports), by patient through episode.patient_id:
--   proposals waiting: select episode_id, count(*) from proposal where state = 'waiting' group by episode_id
--   flare:             select distinct episode_id from session_decision
--                        where replaced_at is null and flare and on_day >= ?   (say, seven days ago)
--   suspended:         select episode_id, began_at, message from suspension where ended_at is null

-- The day of the last full round; a short screen carries it on. Null: this row is a full round itself.
alter table screening add column full_on date;

-- Null is "not told", never no.
alter table session_log add column technique_ok boolean;
alter table session_log add column distal_spread boolean;
alter table session_log add column new_neuro boolean;
alter table exercise_log add column spare_reps integer;
alter table exercise_log add constraint exercise_log_spare_ck check (spare_reps between 0 and 50);

-- The red-flag questions of every session, as they were answered; screening_id when an answer changed what stands.
create table short_screen (
  id uuid not null,
  episode_id uuid not null,
  on_day date not null,
  answered_at timestamp with time zone not null,
  entered_by uuid not null,
  screening_id uuid,
  constraint short_screen_pk primary key (id),
  constraint short_screen_episode_fk foreign key (episode_id) references episode (id),
  constraint short_screen_entered_by_fk foreign key (entered_by) references account (id),
  constraint short_screen_screening_fk foreign key (screening_id) references screening (id)
);
create index short_screen_day_ix on short_screen (episode_id, on_day);

-- How strong the pain was so many hours after a day's training.
create table follow_up (
  id uuid not null,
  episode_id uuid not null,
  on_day date not null,
  hours integer not null,
  pain integer not null,
  answered_at timestamp with time zone not null,
  entered_by uuid not null,
  version integer default 0 not null,
  constraint follow_up_pk primary key (id),
  constraint follow_up_once_uq unique (episode_id, on_day, hours),
  constraint follow_up_episode_fk foreign key (episode_id) references episode (id),
  constraint follow_up_entered_by_fk foreign key (entered_by) references account (id),
  constraint follow_up_hours_ck check (hours in (24, 48)),
  constraint follow_up_pain_ck check (pain between 0 and 10)
);

-- What a corrected answer said before; never changed.
create table follow_up_correction (
  id uuid not null,
  follow_up_id uuid not null,
  corrected_at timestamp with time zone not null,
  corrected_by uuid not null,
  former_pain integer not null,
  constraint follow_up_correction_pk primary key (id),
  constraint follow_up_correction_answer_fk foreign key (follow_up_id) references follow_up (id),
  constraint follow_up_correction_by_fk foreign key (corrected_by) references account (id)
);
create index follow_up_correction_answer_ix on follow_up_correction (follow_up_id, corrected_at);

-- What follows from a day's training. The one with replaced_at null counts; a former one stays as it was.
-- facts: key=value by line, what the rules saw. program_id: the version that took effect at once because of it.
create table session_decision (
  id uuid not null,
  episode_id uuid not null,
  on_day date not null,
  session_log_id uuid not null,
  cause varchar(12) not null,
  decided_at timestamp with time zone not null,
  decided_by uuid not null,
  action varchar(20) not null,
  kind varchar(10) not null,
  alert boolean not null,
  good boolean not null,
  bad boolean not null,
  flare boolean not null,
  pain_max integer,
  message varchar(2000) not null,
  rule_ids varchar(1000) not null,
  facts varchar(4000) not null,
  knowledge_version varchar(80) not null,
  program_id uuid,
  replaced_at timestamp with time zone,
  constraint session_decision_pk primary key (id),
  constraint session_decision_episode_fk foreign key (episode_id) references episode (id),
  constraint session_decision_session_fk foreign key (session_log_id) references session_log (id),
  constraint session_decision_by_fk foreign key (decided_by) references account (id),
  constraint session_decision_program_fk foreign key (program_id) references program (id),
  constraint session_decision_cause_ck check (cause in ('logged', 'corrected', 'follow-up', 'history')),
  constraint session_decision_action_ck check (action in ('stop_program', 'stop_session', 'regress', 'hold', 'progress', 'none')),
  constraint session_decision_kind_ck check (kind in ('stop', 'regress', 'swap', 'refer', 'hold', 'advance')),
  constraint session_decision_pain_ck check (pain_max between 0 and 10)
);
create index session_decision_day_ix on session_decision (episode_id, on_day, replaced_at);

-- A change that waits for a clinician. The step columns say what the prescription becomes; null next_exercise_id: left out.
-- gates: one by line, met or missing, the rule, what was looked at, parted by tabs.
create table proposal (
  id uuid not null,
  episode_id uuid not null,
  decision_id uuid not null,
  program_id uuid not null,
  prescription_id uuid not null,
  state varchar(12) not null,
  kind varchar(10) not null,
  exercise_id varchar(80) not null,
  variable varchar(20),
  next_exercise_id varchar(80),
  sets integer,
  reps integer,
  hold_seconds integer,
  minutes integer,
  bouts_per_day integer,
  days varchar(27),
  each_side boolean,
  rest_seconds integer,
  load_kg numeric(6, 2),
  effort integer,
  gates varchar(8000) not null,
  rule_ids varchar(1000) not null,
  why varchar(1000) not null,
  made_at timestamp with time zone not null,
  decided_at timestamp with time zone,
  decided_by uuid,
  reason varchar(500),
  next_program_id uuid,
  version integer default 0 not null,
  constraint proposal_pk primary key (id),
  constraint proposal_episode_fk foreign key (episode_id) references episode (id),
  constraint proposal_decision_fk foreign key (decision_id) references session_decision (id),
  constraint proposal_program_fk foreign key (program_id) references program (id),
  constraint proposal_prescription_fk foreign key (prescription_id) references prescription (id),
  constraint proposal_next_program_fk foreign key (next_program_id) references program (id),
  constraint proposal_decided_by_fk foreign key (decided_by) references account (id),
  constraint proposal_state_ck check (state in ('waiting', 'accepted', 'declined', 'superseded')),
  constraint proposal_kind_ck check (kind in ('stop', 'regress', 'swap', 'advance')),
  constraint proposal_declined_ck check (state <> 'declined' or reason is not null),
  constraint proposal_accepted_ck check (state <> 'accepted' or next_program_id is not null)
);
create index proposal_waiting_ix on proposal (state, episode_id);
create index proposal_episode_ix on proposal (episode_id, made_at);

-- Training stops until a clinician has looked and ends it with a note.
create table suspension (
  id uuid not null,
  episode_id uuid not null,
  decision_id uuid not null,
  message varchar(2000) not null,
  began_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  ended_by uuid,
  note varchar(500),
  constraint suspension_pk primary key (id),
  constraint suspension_episode_fk foreign key (episode_id) references episode (id),
  constraint suspension_decision_fk foreign key (decision_id) references session_decision (id),
  constraint suspension_ended_by_fk foreign key (ended_by) references account (id),
  constraint suspension_ended_ck check ((ended_at is null and ended_by is null) or (ended_at is not null and ended_by is not null and note is not null))
);
create index suspension_open_ix on suspension (episode_id, ended_at);
