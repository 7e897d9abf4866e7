package org.neutralspine.progression.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neutralspine.progression.JudgedDay;
import org.neutralspine.progression.KeptDecision;
import org.neutralspine.progression.ProposalKind;
import org.neutralspine.session.SessionReviews.Cause;

/** A row of {@code session_decision}; what it says is written once. */
@Entity
@Table(name = "session_decision")
@SuppressWarnings("NullAway.Init")
class DecisionRow {

    private static final String LINE = "\n";

    @Id
    UUID id;

    @Column(name = "episode_id")
    UUID episodeId;

    @Column(name = "on_day")
    LocalDate day;

    @Column(name = "session_log_id")
    UUID sessionId;

    String cause;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Column(name = "decided_by")
    UUID decidedBy;

    String action;
    String kind;
    boolean alert;
    boolean good;
    boolean bad;
    boolean flare;

    @Column(name = "pain_max")
    @Nullable
    Integer painMax;

    String message;

    @Column(name = "rule_ids")
    String ruleIds;

    String facts;

    @Column(name = "knowledge_version")
    String knowledgeVersion;

    @Column(name = "program_id")
    @Nullable
    UUID programId;

    @Column(name = "replaced_at")
    @Nullable
    Instant replacedAt;

    static DecisionRow of(KeptDecision decision) {
        DecisionRow row = new DecisionRow();
        row.id = decision.id();
        row.episodeId = decision.episodeId();
        row.sessionId = decision.sessionId();
        row.enter(decision.entry());
        row.judge(decision.judged());
        row.message = decision.message();
        row.ruleIds = String.join(",", decision.ruleIds());
        row.facts = decision.facts().entrySet().stream()
                .map(fact -> fact.getKey() + "=" + fact.getValue())
                .collect(Collectors.joining(LINE));
        row.programId = decision.programId();
        return row;
    }

    private void enter(KeptDecision.Entry entry) {
        cause = entry.cause().word();
        decidedAt = entry.at();
        decidedBy = entry.by();
        knowledgeVersion = entry.knowledgeVersion();
    }

    private void judge(JudgedDay judged) {
        day = judged.day();
        action = judged.action();
        kind = judged.kind().word();
        alert = judged.alert();
        good = judged.good();
        bad = judged.bad();
        flare = judged.flare();
        painMax = judged.painMax();
    }

    KeptDecision toDecision() {
        return new KeptDecision(
                id,
                episodeId,
                sessionId,
                new KeptDecision.Entry(Cause.of(cause), decidedAt, decidedBy, knowledgeVersion),
                new JudgedDay(day, action, ProposalKind.of(kind), alert, good, bad, flare, painMax),
                message,
                ids(ruleIds),
                told(),
                programId);
    }

    private Map<String, String> told() {
        Map<String, String> told = new TreeMap<>();
        facts.lines().forEach(line -> {
            int equals = line.indexOf('=');
            told.put(line.substring(0, equals), line.substring(equals + 1));
        });
        return told;
    }

    static List<String> ids(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }
}
