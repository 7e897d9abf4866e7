-- The night: what colleagues wish of its mail, what is sent beside the weekly report, and what became of a parked mail.
-- The same text runs on H2 2.2 and PostgreSQL 18.

-- Who has no row has the usual: the weekly report on Monday, and every notice. weekday is ISO: 1 is Monday.
create table mail_wish (
  account_id uuid not null,
  weekday integer not null,
  notices boolean not null,
  changed_at timestamp with time zone not null,
  constraint mail_wish_pk primary key (account_id),
  constraint mail_wish_account_fk foreign key (account_id) references account (id),
  constraint mail_wish_weekday_ck check (weekday between 1 and 7)
);

-- Whatever is sent beside the weekly report, as it was composed: one for each kind, person and day.
create table notice (
  id uuid not null,
  kind varchar(30) not null,
  account_id uuid not null,
  on_day date not null,
  composed_at timestamp with time zone not null,
  content text not null,
  constraint notice_pk primary key (id),
  constraint notice_once_uq unique (kind, account_id, on_day),
  constraint notice_account_fk foreign key (account_id) references account (id),
  constraint notice_kind_ck check (kind in ('nightly-exceptions', 'physician-summary'))
);

-- A delivery carries a report or a notice, to its owner or to whoever stands in. retry_since: tried for five days from then.
alter table delivery add column job varchar(40) default 'weekly-report' not null;
alter table delivery add column on_day date;
alter table delivery add column account_id uuid;
alter table delivery add column notice_id uuid;
alter table delivery add column retry_since timestamp with time zone;
alter table delivery add column discarded_at timestamp with time zone;
alter table delivery add column discarded_by uuid;
update delivery set retry_since = created_at,
  account_id = (select r.physiotherapist_id from caseload_report r where r.id = delivery.report_id);
alter table delivery alter column account_id set not null;
alter table delivery alter column retry_since set not null;
alter table delivery alter column report_id drop not null;
alter table delivery drop constraint delivery_once_uq;
alter table delivery add constraint delivery_once_uq unique (report_id, kind, account_id);
alter table delivery add constraint delivery_notice_uq unique (notice_id, account_id);
alter table delivery add constraint delivery_account_fk foreign key (account_id) references account (id);
alter table delivery add constraint delivery_notice_fk foreign key (notice_id) references notice (id);
alter table delivery add constraint delivery_discarded_by_fk foreign key (discarded_by) references account (id);
alter table delivery add constraint delivery_carries_ck check ((report_id is null and notice_id is not null) or (report_id is not null and notice_id is null));
alter table delivery add constraint delivery_discarded_ck check (discarded_at is null or state = 'parked');
create index delivery_recipient_ix on delivery (recipient, sent_at);
create index delivery_state_ix on delivery (state, created_at);

-- A run of the night is about a day; one of the weekly report may be about those only whose day has come. One that only
-- sends composes nothing: it tries again what waits.
alter table job_run add column on_day date;
alter table job_run add column only_send boolean default false not null;
