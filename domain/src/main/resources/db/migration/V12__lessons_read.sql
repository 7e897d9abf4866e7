-- Which patient read which lesson of the course when. The lesson is named by its id in the knowledge base, which never changes;
-- a lesson that is gone keeps its row. Written once, and kept by patient: a second episode of care does not begin the course anew.
-- The same text runs on H2 2.3 and PostgreSQL 18.
create table lesson_tick (
  id uuid not null,
  patient_id uuid not null,
  lesson_id varchar(60) not null,
  read_at timestamp with time zone not null,
  constraint lesson_tick_pk primary key (id),
  constraint lesson_tick_uq unique (patient_id, lesson_id),
  constraint lesson_tick_patient_fk foreign key (patient_id) references patient (id)
);
