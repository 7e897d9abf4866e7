-- Starting positions the surgeon rules out, such as prone or standing-loaded; beside the caps in restriction. H2 2.2 and
-- PostgreSQL 18.
create table restriction_position (
  episode_id uuid not null,
  start_position varchar(20) not null,
  constraint restriction_position_pk primary key (episode_id, start_position),
  constraint restriction_position_episode_fk foreign key (episode_id) references episode (id)
);
