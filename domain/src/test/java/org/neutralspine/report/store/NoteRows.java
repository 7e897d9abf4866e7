package org.neutralspine.report.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts rows of what else goes on with one patient into the tables. */
public final class NoteRows {

    private static final LocalDate LONG_AGO = LocalDate.of(2026, 9, 1);

    private final CareRows care;
    private final UUID someone;
    private final UUID episode;
    private final UUID program;
    private final UUID item;
    private final UUID session;

    public NoteRows(CareRows care, UUID physiotherapist) {
        this(
                care,
                physiotherapist,
                care.episode(
                        physiotherapist, "N-" + UUID.randomUUID().toString().substring(0, 8), LONG_AGO, null));
    }

    /** Of an episode that is there. */
    public NoteRows(CareRows care, UUID physiotherapist, UUID episode) {
        this.care = care;
        this.someone = physiotherapist;
        this.episode = episode;
        this.program = care.program(episode, 99, LONG_AGO, LONG_AGO);
        this.item = care.prescription(program, "MON", 1);
        this.session = care.session(episode, program, LONG_AGO, 1, 1, 1);
    }

    public UUID episode() {
        return episode;
    }

    public UUID alert(Instant raised, String urgency, String why, @Nullable Instant acted) {
        UUID id = UUID.randomUUID();
        care.change(
                "insert into alert (id, patient_id, episode_id, kind, urgency, state, rule_ids, why, raised_at,"
                        + " last_raised_at, times_raised, open_signal) select ?, e.patient_id, e.id, 'pain', ?, 'raised',"
                        + " 'PAIN-03', ?, ?, ?, 1, ? from episode e where e.id = ?",
                id,
                urgency,
                why,
                raised,
                raised,
                id,
                episode);
        if (acted != null) {
            care.change(
                    "update alert set state = 'acted', acted_at = ?, acted_by = ?, action = 'called', open_signal = null"
                            + " where id = ?",
                    acted,
                    someone,
                    id);
        }
        return id;
    }

    /** A day judged as a flare. */
    public UUID decision(LocalDate day, Instant at) {
        return decision(day, at, "regress");
    }

    public UUID decision(LocalDate day, Instant at, String action) {
        UUID id = UUID.randomUUID();
        care.change(
                "insert into session_decision (id, episode_id, on_day, session_log_id, cause, decided_at, decided_by,"
                        + " action, kind, alert, good, bad, flare, message, rule_ids, facts, knowledge_version)"
                        + " values (?, ?, ?, ?, 'logged', ?, ?, ?, 'regress', false, false, true, true, 'm', 'r', 'f', 'k')",
                id,
                episode,
                day,
                session,
                at,
                someone,
                action);
        return id;
    }

    public void suspension(Instant began) {
        UUID decision = decision(LONG_AGO, began);
        care.change(
                "insert into suspension (id, episode_id, decision_id, message, began_at) values (?, ?, ?, 'm', ?)",
                UUID.randomUUID(),
                episode,
                decision,
                began);
    }

    public UUID override(Instant granted, LocalDate until, @Nullable Instant ended) {
        UUID id = UUID.randomUUID();
        care.change(
                "insert into granted_override (id, episode_id, exercise_id, enforcement, reason, granted_at, granted_by,"
                        + " until_day, patient_informed_at, needs_second, facts_key) values (?, ?, 'plank', 'overridable',"
                        + " 'r', ?, ?, ?, ?, false, ?)",
                id,
                episode,
                granted,
                someone,
                until,
                granted,
                UUID.randomUUID());
        if (ended != null) {
            care.change("update granted_override set ended_at = ?, end_reason = 'taken-back' where id = ?", ended, id);
        }
        return id;
    }

    public void overrideThatWaitsForASecond(Instant granted, LocalDate until) {
        care.change("update granted_override set needs_second = true where id = ?", override(granted, until, null));
    }

    public void proposal(Instant made, String state, @Nullable Instant decided) {
        UUID id = UUID.randomUUID();
        care.change(
                "insert into proposal (id, episode_id, decision_id, program_id, prescription_id, state, kind, exercise_id,"
                        + " gates, rule_ids, why, made_at, reason) values (?, ?, ?, ?, ?, ?, 'advance', 'walking', '', 'r',"
                        + " 'w', ?, 'not yet')",
                id,
                episode,
                decision(LONG_AGO, made),
                program,
                item,
                state,
                made);
        if (decided != null) {
            care.change("update proposal set decided_at = ?, decided_by = ? where id = ?", decided, someone, id);
        }
    }
}
