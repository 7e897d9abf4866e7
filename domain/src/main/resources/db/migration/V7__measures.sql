-- What is measured along the way back: tests before heavier loads, outcome measures, the patient's own activities.
-- The same text runs on H2 2.2 and PostgreSQL 18.

-- A clinician's measurement of one day; written once. The value of each test that counts now also stands in episode_test.
create table load_test_entry (
  id uuid not null,
  episode_id uuid not null,
  measured_on date not null,
  recorded_at timestamp with time zone not null,
  entered_by uuid not null,
  constraint load_test_entry_pk primary key (id),
  constraint load_test_entry_episode_fk foreign key (episode_id) references episode (id),
  constraint load_test_entry_entered_by_fk foreign key (entered_by) references account (id)
);
create index load_test_entry_episode_ix on load_test_entry (episode_id, measured_on);

create table load_test_value (
  entry_id uuid not null,
  test varchar(30) not null,
  measured_value numeric(8, 2) not null,
  constraint load_test_value_pk primary key (entry_id, test),
  constraint load_test_value_entry_fk foreign key (entry_id) references load_test_entry (id),
  constraint load_test_value_ck check (measured_value >= 0)
);

-- An activity the patient named; ended when the patient takes another. Never deleted: scores refer to it.
create table own_activity (
  id uuid not null,
  episode_id uuid not null,
  position integer not null,
  wording varchar(120) not null,
  named_on date not null,
  named_by uuid not null,
  ended_on date,
  constraint own_activity_pk primary key (id),
  constraint own_activity_episode_fk foreign key (episode_id) references episode (id),
  constraint own_activity_named_by_fk foreign key (named_by) references account (id),
  constraint own_activity_ended_ck check (ended_on is null or ended_on >= named_on)
);
create index own_activity_episode_ix on own_activity (episode_id);

-- One filled-in measure; written once. It keeps the wording's version, language and licence as they were that day.
create table measure_answer (
  id uuid not null,
  episode_id uuid not null,
  measure_id varchar(40) not null,
  measure_version varchar(60) not null,
  language varchar(10) not null,
  licence varchar(1000) not null,
  answered_on date not null,
  answered_by varchar(20) not null,
  recorded_at timestamp with time zone not null,
  entered_by uuid not null,
  score numeric(8, 2),
  constraint measure_answer_pk primary key (id),
  constraint measure_answer_episode_fk foreign key (episode_id) references episode (id),
  constraint measure_answer_entered_by_fk foreign key (entered_by) references account (id),
  constraint measure_answer_by_ck check (answered_by in ('patient', 'with-help', 'clinician'))
);
create index measure_answer_episode_ix on measure_answer (episode_id, measure_id, answered_on);

-- The answered items; one that was left open has no row.
create table measure_item (
  answer_id uuid not null,
  item varchar(40) not null,
  item_value numeric(8, 2) not null,
  constraint measure_item_pk primary key (answer_id, item),
  constraint measure_item_answer_fk foreign key (answer_id) references measure_answer (id)
);
