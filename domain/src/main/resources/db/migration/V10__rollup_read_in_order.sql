-- A night reads 28 days of every patient. The rows lie in the order they were logged, so each of a patient's days is on
-- another page; this index holds all the night asks for, in the order it asks.
create index session_day_read_ix on session_day (episode_id, on_day, done_slots, pain_before, pain_during, pain_after);
