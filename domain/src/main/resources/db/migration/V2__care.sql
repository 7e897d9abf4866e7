-- Care: patients, episodes and the facts of their intake, screening, clearance, programs, sessions, audit.
-- The same text runs on H2 2.2 and PostgreSQL 18 (DAY is a keyword of H2, so a day is called on_day). Ids of kept things
-- are made by the application. "_on" and on_day columns hold the hospital's day, "_at" columns UTC instants.

create table patient (
  id uuid not null,
  hospital_number varchar(40) not null,
  given_name varchar(100) not null,
  family_name varchar(100) not null,
  birth_date date not null,
  sex varchar(20),
  created_at timestamp with time zone not null,
  version integer default 0 not null,
  constraint patient_pk primary key (id),
  constraint patient_hospital_number_uq unique (hospital_number),
  constraint patient_sex_ck check (sex in ('female', 'male', 'other'))
);
create index patient_name_ix on patient (family_name, given_name);

-- One stretch of care under one physiotherapist. Null means "not known": it is never read as a no.
create table episode (
  id uuid not null,
  patient_id uuid not null,
  physiotherapist_id uuid not null,
  opened_on date not null,
  closed_on date,
  close_reason varchar(500),
  pain_limit integer default 4 not null,
  pain_limit_reason varchar(500),
  activity_level varchar(20),
  examined_on date,
  pain_now integer,
  tsk17 integer,
  fabq_pa integer,
  start_back varchar(10),
  smoker boolean default false not null,
  poor_bone boolean default false not null,
  diabetes_uncontrolled boolean default false not null,
  wound_closed boolean,
  falls_risk boolean,
  neuro_stable boolean,
  radiographic_fusion boolean,
  extension_preference boolean,
  phase_criteria_met boolean,
  supervised boolean default false not null,
  equipment varchar(500),
  intake_recorded_at timestamp with time zone,
  version integer default 0 not null,
  constraint episode_pk primary key (id),
  constraint episode_patient_fk foreign key (patient_id) references patient (id),
  constraint episode_physiotherapist_fk foreign key (physiotherapist_id) references account (id),
  constraint episode_closed_ck check ((closed_on is null and close_reason is null) or (closed_on is not null and close_reason is not null)),
  constraint episode_closed_after_ck check (closed_on is null or closed_on >= opened_on),
  constraint episode_pain_limit_ck check (pain_limit between 0 and 10),
  constraint episode_pain_limit_reason_ck check (pain_limit = 4 or pain_limit_reason is not null),
  constraint episode_pain_now_ck check (pain_now between 0 and 10),
  constraint episode_tsk17_ck check (tsk17 between 17 and 68),
  constraint episode_fabq_pa_ck check (fabq_pa between 0 and 24),
  constraint episode_start_back_ck check (start_back in ('low', 'medium', 'high')),
  constraint episode_activity_ck check (activity_level in ('sedentary', 'light', 'active'))
);
create index episode_caseload_ix on episode (physiotherapist_id, closed_on);
create index episode_patient_ix on episode (patient_id, closed_on);

create table episode_condition (
  episode_id uuid not null,
  condition_id varchar(80) not null,
  began_on date,
  position integer not null,
  constraint episode_condition_pk primary key (episode_id, condition_id),
  constraint episode_condition_episode_fk foreign key (episode_id) references episode (id)
);

-- Measured values of the return-to-loading tests, such as plank_s; the latest per test counts.
create table episode_test (
  episode_id uuid not null,
  test_id varchar(60) not null,
  measured_value numeric(8, 2) not null,
  measured_on date not null,
  constraint episode_test_pk primary key (episode_id, test_id),
  constraint episode_test_episode_fk foreign key (episode_id) references episode (id)
);

create table surgery (
  id uuid not null,
  episode_id uuid not null,
  operated_on date,
  approach varchar(40),
  revision boolean default false not null,
  constraint surgery_pk primary key (id),
  constraint surgery_episode_fk foreign key (episode_id) references episode (id)
);
create index surgery_episode_ix on surgery (episode_id);

create table surgery_level (
  surgery_id uuid not null,
  vertebra varchar(3) not null,
  constraint surgery_level_pk primary key (surgery_id, vertebra),
  constraint surgery_level_surgery_fk foreign key (surgery_id) references surgery (id)
);

-- A clearance is asked for, then granted or refused, never overwritten: the next one is a new row.
create table clearance (
  id uuid not null,
  episode_id uuid not null,
  state varchar(10) not null,
  question varchar(1000),
  requested_at timestamp with time zone not null,
  requested_by uuid not null,
  physician_id uuid,
  decided_at timestamp with time zone,
  decided_by uuid,
  signatory varchar(200),
  note varchar(1000),
  given_on date,
  expires_on date,
  version integer default 0 not null,
  constraint clearance_pk primary key (id),
  constraint clearance_episode_fk foreign key (episode_id) references episode (id),
  constraint clearance_requested_by_fk foreign key (requested_by) references account (id),
  constraint clearance_physician_fk foreign key (physician_id) references account (id),
  constraint clearance_decided_by_fk foreign key (decided_by) references account (id),
  constraint clearance_state_ck check (state in ('requested', 'granted', 'refused')),
  constraint clearance_granted_ck check (state <> 'granted' or (given_on is not null and expires_on is not null and signatory is not null)),
  constraint clearance_decided_ck check ((state = 'requested' and decided_at is null) or (state <> 'requested' and decided_at is not null)),
  constraint clearance_expiry_ck check (expires_on is null or given_on is null or expires_on >= given_on)
);
create index clearance_episode_ix on clearance (episode_id, state);
create index clearance_physician_ix on clearance (physician_id, state);
create index clearance_decided_by_ix on clearance (decided_by);

create table clearance_scope (
  clearance_id uuid not null,
  scope varchar(30) not null,
  constraint clearance_scope_pk primary key (clearance_id, scope),
  constraint clearance_scope_clearance_fk foreign key (clearance_id) references clearance (id),
  constraint clearance_scope_ck check (scope in ('protection-phase', 'gentle-exercise', 'general-exercise', 'heavy-lifting', 'sport'))
);

-- The phases a clearance names; one for general exercise needs none.
create table clearance_phase (
  clearance_id uuid not null,
  phase_id varchar(80) not null,
  constraint clearance_phase_pk primary key (clearance_id, phase_id),
  constraint clearance_phase_clearance_fk foreign key (clearance_id) references clearance (id)
);

-- The surgeon's written limits: a cap key such as lumbar.flexion (0 to 4) or level (1 to 5), or lift_limit_kg.
create table restriction (
  episode_id uuid not null,
  cap_key varchar(40) not null,
  cap_value numeric(6, 2) not null,
  constraint restriction_pk primary key (episode_id, cap_key),
  constraint restriction_episode_fk foreign key (episode_id) references episode (id),
  constraint restriction_value_ck check (cap_value >= 0)
);

create table screening (
  id uuid not null,
  episode_id uuid not null,
  answered_at timestamp with time zone not null,
  answered_on date not null,
  entered_by uuid not null,
  constraint screening_pk primary key (id),
  constraint screening_episode_fk foreign key (episode_id) references episode (id),
  constraint screening_entered_by_fk foreign key (entered_by) references account (id)
);
create index screening_latest_ix on screening (episode_id, answered_at);

create table screening_answer (
  screening_id uuid not null,
  flag_id varchar(80) not null,
  answer varchar(10) not null,
  downgrade_note varchar(1000),
  constraint screening_answer_pk primary key (screening_id, flag_id),
  constraint screening_answer_screening_fk foreign key (screening_id) references screening (id),
  constraint screening_answer_ck check (answer in ('yes', 'no', 'not-sure')),
  constraint screening_answer_downgrade_ck check (downgrade_note is null or answer <> 'no')
);

create table consent (
  id uuid not null,
  episode_id uuid not null,
  kind varchar(40) not null,
  given_at timestamp with time zone not null,
  given_by uuid not null,
  withdrawn_at timestamp with time zone,
  constraint consent_pk primary key (id),
  constraint consent_episode_fk foreign key (episode_id) references episode (id),
  constraint consent_given_by_fk foreign key (given_by) references account (id),
  constraint consent_kind_ck check (kind in ('training', 'data', 'photo')),
  constraint consent_withdrawn_ck check (withdrawn_at is null or withdrawn_at >= given_at)
);
create index consent_episode_ix on consent (episode_id, kind);

-- Who cared for the patient until when; the current one stands on the episode.
create table episode_transfer (
  id uuid not null,
  episode_id uuid not null,
  from_physiotherapist_id uuid not null,
  to_physiotherapist_id uuid not null,
  moved_at timestamp with time zone not null,
  moved_by uuid not null,
  reason varchar(500) not null,
  constraint episode_transfer_pk primary key (id),
  constraint episode_transfer_episode_fk foreign key (episode_id) references episode (id),
  constraint episode_transfer_from_fk foreign key (from_physiotherapist_id) references account (id),
  constraint episode_transfer_to_fk foreign key (to_physiotherapist_id) references account (id),
  constraint episode_transfer_moved_by_fk foreign key (moved_by) references account (id),
  constraint episode_transfer_differs_ck check (from_physiotherapist_id <> to_physiotherapist_id)
);
create index episode_transfer_episode_ix on episode_transfer (episode_id, moved_at);

-- A version of what is prescribed. ends_on is the last day it holds; null while it is the current one.
create table program (
  id uuid not null,
  episode_id uuid not null,
  number integer not null,
  state varchar(12) not null,
  built_at timestamp with time zone not null,
  built_by uuid not null,
  prescribed_at timestamp with time zone,
  prescribed_by uuid,
  starts_on date,
  ends_on date,
  knowledge_version varchar(80) not null,
  version integer default 0 not null,
  constraint program_pk primary key (id),
  constraint program_number_uq unique (episode_id, number),
  constraint program_episode_fk foreign key (episode_id) references episode (id),
  constraint program_built_by_fk foreign key (built_by) references account (id),
  constraint program_prescribed_by_fk foreign key (prescribed_by) references account (id),
  constraint program_state_ck check (state in ('draft', 'prescribed', 'superseded')),
  constraint program_prescribed_ck check (state = 'draft' or (prescribed_at is not null and prescribed_by is not null and starts_on is not null))
);
create index program_episode_ix on program (episode_id, state, starts_on, ends_on);

create table prescription (
  id uuid not null,
  program_id uuid not null,
  position integer not null,
  exercise_id varchar(80) not null,
  category varchar(40) not null,
  slot varchar(40),
  sets integer not null,
  reps integer,
  hold_seconds integer,
  minutes integer,
  bouts_per_day integer not null,
  per_week integer not null,
  days varchar(27) not null,
  each_side boolean not null,
  rest_seconds integer not null,
  load_kg numeric(6, 2),
  effort integer,
  why varchar(1000) not null,
  constraint prescription_pk primary key (id),
  constraint prescription_position_uq unique (program_id, position),
  constraint prescription_program_fk foreign key (program_id) references program (id),
  constraint prescription_sets_ck check (sets >= 1),
  constraint prescription_reps_ck check (reps >= 1),
  constraint prescription_hold_ck check (hold_seconds >= 0),
  constraint prescription_minutes_ck check (minutes >= 1),
  constraint prescription_bouts_ck check (bouts_per_day between 1 and 10),
  constraint prescription_week_ck check (per_week between 1 and 7),
  constraint prescription_rest_ck check (rest_seconds >= 0),
  constraint prescription_load_ck check (load_kg >= 0),
  constraint prescription_effort_ck check (effort between 0 and 10)
);

create table session_log (
  id uuid not null,
  episode_id uuid not null,
  program_id uuid not null,
  on_day date not null,
  pain_before integer,
  pain_during integer,
  pain_after integer,
  effort integer,
  note varchar(1000),
  done_at timestamp with time zone not null,
  recorded_at timestamp with time zone not null,
  entered_by uuid not null,
  idempotency_key varchar(100),
  version integer default 0 not null,
  constraint session_log_pk primary key (id),
  constraint session_log_episode_fk foreign key (episode_id) references episode (id),
  constraint session_log_program_fk foreign key (program_id) references program (id),
  constraint session_log_entered_by_fk foreign key (entered_by) references account (id),
  constraint session_log_before_ck check (pain_before between 0 and 10),
  constraint session_log_during_ck check (pain_during between 0 and 10),
  constraint session_log_after_ck check (pain_after between 0 and 10),
  constraint session_log_effort_ck check (effort between 0 and 10)
);
create index session_log_week_ix on session_log (episode_id, on_day);
create index session_log_day_ix on session_log (on_day);

-- A slot is (prescription, day, bout): done when completed_sets >= 1, skipped when 0 with a reason.
create table exercise_log (
  id uuid not null,
  session_log_id uuid not null,
  prescription_id uuid not null,
  on_day date not null,
  bout integer not null,
  completed_sets integer not null,
  skipped_reason varchar(30),
  pain integer,
  constraint exercise_log_pk primary key (id),
  constraint exercise_log_slot_uq unique (prescription_id, on_day, bout),
  constraint exercise_log_session_fk foreign key (session_log_id) references session_log (id),
  constraint exercise_log_prescription_fk foreign key (prescription_id) references prescription (id),
  constraint exercise_log_bout_ck check (bout between 1 and 10),
  constraint exercise_log_sets_ck check (completed_sets between 0 and 100),
  constraint exercise_log_skip_ck check ((completed_sets >= 1 and skipped_reason is null) or (completed_sets = 0 and skipped_reason is not null)),
  constraint exercise_log_reason_ck check (skipped_reason in ('pain', 'fear', 'no-time', 'did-not-understand', 'no-equipment', 'unwell', 'forgot', 'other')),
  constraint exercise_log_pain_ck check (pain between 0 and 10)
);
create index exercise_log_session_ix on exercise_log (session_log_id);
create index exercise_log_day_ix on exercise_log (on_day, prescription_id);

-- What a corrected session said before, as JSON text; never changed.
create table session_correction (
  id uuid not null,
  session_log_id uuid not null,
  corrected_at timestamp with time zone not null,
  corrected_by uuid not null,
  former varchar(20000) not null,
  constraint session_correction_pk primary key (id),
  constraint session_correction_session_fk foreign key (session_log_id) references session_log (id),
  constraint session_correction_by_fk foreign key (corrected_by) references account (id)
);
create index session_correction_session_ix on session_correction (session_log_id, corrected_at);

-- Append-only: who did what, to what, whose it was, when. No foreign keys: it outlives what it names.
create sequence audit_event_seq start with 50 increment by 50;
create table audit_event (
  id bigint not null,
  at timestamp with time zone not null,
  account_id uuid,
  role varchar(20) not null,
  action varchar(60) not null,
  subject_kind varchar(40) not null,
  subject_id varchar(80),
  patient_id uuid,
  constraint audit_event_pk primary key (id)
);
create index audit_event_patient_ix on audit_event (patient_id, at);
create index audit_event_account_ix on audit_event (account_id, at);

-- Answers already given to a key, kept 48 hours: the same key says the same again, never does it twice.
create table idempotency_key (
  account_id uuid not null,
  key_text varchar(100) not null,
  purpose varchar(40) not null,
  fingerprint varchar(64) not null,
  result_id uuid not null,
  created_at timestamp with time zone not null,
  constraint idempotency_key_pk primary key (account_id, key_text, purpose)
);
create index idempotency_key_created_ix on idempotency_key (created_at);
