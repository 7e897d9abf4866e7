-- Reports: what was composed, what is to be delivered, and each run of the job. The same text runs on H2 2.2 and
-- PostgreSQL 18. Correctness lives here and not in the batch engine: one report per physiotherapist and week, one delivery
-- per report and kind, one live run per week.

-- A run of the weekly report, asked for or nightly. active_week is the week while it is live, so that a second one waits.
create table job_run (
  id uuid not null,
  job varchar(40) not null,
  week date not null,
  active_week date,
  status varchar(10) not null,
  step varchar(20),
  done_count integer default 0 not null,
  total_count integer default 0 not null,
  composed integer default 0 not null,
  sent integer default 0 not null,
  parked integer default 0 not null,
  already_sent integer default 0 not null,
  requested_at timestamp with time zone not null,
  requested_by uuid,
  started_at timestamp with time zone,
  ended_at timestamp with time zone,
  execution_id bigint,
  lease_until timestamp with time zone,
  constraint job_run_pk primary key (id),
  constraint job_run_active_uq unique (job, active_week),
  constraint job_run_requested_by_fk foreign key (requested_by) references account (id),
  constraint job_run_status_ck check (status in ('STARTING', 'STARTED', 'COMPLETED', 'FAILED')),
  constraint job_run_active_ck check ((status = 'STARTED' and active_week = week) or (status <> 'STARTED' and active_week is null)),
  constraint job_run_ended_ck check ((status in ('COMPLETED', 'FAILED')) = (ended_at is not null))
);
create index job_run_status_ix on job_run (status, requested_at);
create index job_run_week_ix on job_run (week, requested_at);

-- A physiotherapist's week as it was composed: the snapshot that mail, paper and page show.
create table caseload_report (
  id uuid not null,
  physiotherapist_id uuid not null,
  week date not null,
  composed_at timestamp with time zone not null,
  content text not null,
  constraint caseload_report_pk primary key (id),
  constraint caseload_report_once_uq unique (physiotherapist_id, week),
  constraint caseload_report_physiotherapist_fk foreign key (physiotherapist_id) references account (id)
);
create index caseload_report_week_ix on caseload_report (week);

-- The outbox. sending has a lease: when it runs out, whoever held it is gone and the delivery may be claimed again.
create table delivery (
  id uuid not null,
  report_id uuid not null,
  week date not null,
  kind varchar(30) not null,
  role varchar(20) not null,
  recipient varchar(254),
  state varchar(10) not null,
  transport varchar(10),
  attempts integer default 0 not null,
  message_id varchar(200) not null,
  last_reply varchar(1000),
  created_at timestamp with time zone not null,
  next_attempt_at timestamp with time zone not null,
  lease_until timestamp with time zone,
  claimed_by uuid,
  sent_at timestamp with time zone,
  constraint delivery_pk primary key (id),
  constraint delivery_once_uq unique (report_id, kind),
  constraint delivery_message_uq unique (message_id),
  constraint delivery_report_fk foreign key (report_id) references caseload_report (id),
  constraint delivery_run_fk foreign key (claimed_by) references job_run (id),
  constraint delivery_state_ck check (state in ('pending', 'sending', 'sent', 'parked')),
  constraint delivery_transport_ck check (transport in ('smtp', 'pickup')),
  constraint delivery_lease_ck check ((state = 'sending') = (lease_until is not null)),
  constraint delivery_sent_ck check ((state = 'sent') = (sent_at is not null)),
  constraint delivery_parked_ck check (state <> 'parked' or last_reply is not null)
);
create index delivery_due_ix on delivery (week, state, next_attempt_at);
