-- A mail may arrive twice when nobody read the mail server's answer: the server stopped, or the line was cut after the last
-- dot. Since when that is so of a delivery is kept, whatever later attempts are told. H2 2.2 and PostgreSQL 18.
alter table delivery add column unanswered_at timestamp with time zone;
