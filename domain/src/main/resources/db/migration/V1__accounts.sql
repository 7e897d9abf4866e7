-- Who may sign in, as whom. Times are UTC instants; user names are kept in lower case.

create table account (
    id                       uuid                     not null primary key,
    username                 varchar(60)              not null unique,
    password_hash            varchar(300),
    display_name             varchar(120)             not null,
    email                    varchar(254),
    role                     varchar(20)              not null,
    acts_for_operating_team  boolean                  default false not null,
    patient_id               uuid unique,
    active                   boolean                  default true not null,
    -- raised when the password, the role or the state changes: sessions opened before it are dead
    sign_in_epoch            int                      default 0 not null,
    failed_attempts          int                      default 0 not null,
    locked_until             timestamp with time zone,
    last_signed_in_at        timestamp with time zone,
    created_at               timestamp with time zone not null,
    created_by               uuid references account (id),
    version                  bigint                   default 0 not null,
    constraint account_role check (role in ('patient', 'physiotherapist', 'physician', 'lead', 'admin')),
    constraint account_patient check ((role = 'patient') = (patient_id is not null)),
    constraint account_operating_team check (role = 'physician' or not acts_for_operating_team),
    constraint account_failed_attempts check (failed_attempts >= 0)
);

-- A link that works once. Only the hash of its token is kept.
create table invitation (
    id          uuid                     not null primary key,
    account_id  uuid references account (id),
    kind        varchar(20)              not null,
    token_hash  varchar(64)              not null unique,
    created_at  timestamp with time zone not null,
    created_by  uuid references account (id),
    expires_at  timestamp with time zone not null,
    used_at     timestamp with time zone,
    constraint invitation_kind check (kind in ('first-admin', 'account', 'reset')),
    constraint invitation_account check ((kind = 'first-admin') = (account_id is null))
);

create index invitation_account_id on invitation (account_id);
create index account_role_index on account (role);
