package org.neutralspine.session;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neutralspine.audit.Audit;
import org.neutralspine.gate.Gate;
import org.neutralspine.gate.Reason;
import org.neutralspine.gate.SafetySignal;
import org.neutralspine.gate.SafetySignals;
import org.neutralspine.gate.Verdict;
import org.neutralspine.intake.CareRecord;
import org.neutralspine.intake.CareRecords;
import org.neutralspine.intake.CareRelations;
import org.neutralspine.intake.Episode;
import org.neutralspine.intake.Episodes;
import org.neutralspine.intake.IntakeToday;
import org.neutralspine.intake.ScreeningAnswers;
import org.neutralspine.intake.ScreeningAnswers.Answer;
import org.neutralspine.intake.ScreeningAnswers.FlagAnswer;
import org.neutralspine.intake.Screenings;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.UseCase;
import org.neutralspine.kernel.Violations;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.knowledge.RedFlag;
import org.neutralspine.screening.Screening;

/**
 * Keeps the answers to the red-flag questions around training (SCR-06), and what is reported at any time. An answer that
 * counts becomes a screening, so that the gate itself withholds. It adds to what stands: only what is watched can be taken
 * back here, everything else by a clinician.
 */
@UseCase
public class AnswerShortScreen {

    private final KnowledgeBase knowledge;
    private final CareRecords records;
    private final Episodes episodes;
    private final Screenings screenings;
    private final ShortScreens screens;
    private final SafetySignals signals;
    private final CareRelations relations;
    private final Audit audit;
    private final Clock clock;

    /** Over the kept screenings; {@code zone} is the hospital's. */
    @Inject
    public AnswerShortScreen(
            KnowledgeBase knowledge,
            CareRecords records,
            Episodes episodes,
            Screenings screenings,
            ShortScreens screens,
            SafetySignals signals,
            CareRelations relations,
            Audit audit,
            Clock clock,
            ZoneId zone) {
        this.knowledge = knowledge;
        this.records = records;
        this.episodes = episodes;
        this.screenings = screenings;
        this.screens = screens;
        this.signals = signals;
        this.relations = relations;
        this.audit = audit;
        this.clock = clock.withZone(zone);
    }

    /**
     * Keeps answers.
     *
     * @param answers to questions of every session or an event, each once, without downgrade notes
     * @param othersNo whether every question of the round that is not listed was asked and answered no: then the day's
     *     round is answered; otherwise this reports something between
     * @return what the gate says from now on; empty while no intake is recorded
     */
    public Optional<Verdict.Answer> answer(Actor actor, UUID patientId, List<FlagAnswer> answers, boolean othersNo) {
        relations.require(actor, patientId);
        LogSession.mayWrite(actor);
        Episode episode = episodes.open(patientId);
        check(answers, othersNo);
        UUID kept = keep(actor, episode, answers, othersNo);
        if (othersNo) {
            screens.add(new ShortScreens.ShortScreen(
                    UUID.randomUUID(), episode.id(), LocalDate.now(clock), clock.instant(), actor.accountId(), kept));
        }
        String what = othersNo ? "screening.short" : "screening.report";
        audit.record(actor, what, new Audit.Subject("screening", kept == null ? null : kept.toString(), patientId));
        Optional<Verdict> verdict = verdict(patientId);
        boolean counts = answers.stream().anyMatch(answer -> answer.answer() != Answer.NO);
        if (kept != null && counts) {
            raise(patientId, kept, verdict);
        }
        return verdict.map(Verdict::answer);
    }

    private void check(List<FlagAnswer> answers, boolean othersNo) {
        Violations violations = new Violations();
        violations.check(othersNo || !answers.isEmpty(), "answers", "must hold at least one answer");
        Set<String> seen = new LinkedHashSet<>();
        for (int i = 0; i < answers.size(); i++) {
            FlagAnswer answer = answers.get(i);
            boolean asked = knowledge
                    .redFlag(answer.flagId())
                    .filter(ShortScreens::isAskedAnyTime)
                    .isPresent();
            violations.check(asked, "answers[" + i + "].flag", "must be a question of every session or of an event");
            violations.check(seen.add(answer.flagId()), "answers[" + i + "].flag", "must stand here once");
            violations.check(
                    answer.downgradeNote() == null,
                    "answers[" + i + "].downgradeNote",
                    "belongs to a full screening by a clinician");
        }
        violations.refuse();
    }

    /** The screening that says what stands now; null when nothing changes. */
    private @Nullable UUID keep(Actor actor, Episode episode, List<FlagAnswer> answers, boolean othersNo) {
        Optional<ScreeningAnswers> latest = screenings.latest(episode.id());
        Map<String, FlagAnswer> before = new LinkedHashMap<>();
        latest.ifPresent(known -> known.answers().forEach(answer -> before.put(answer.flagId(), answer)));
        Map<String, FlagAnswer> after = new LinkedHashMap<>(before);
        all(answers, othersNo).forEach(answer -> put(after, answer));
        if (after.equals(before)) {
            return null;
        }
        ScreeningAnswers next = new ScreeningAnswers(
                UUID.randomUUID(),
                clock.instant(),
                LocalDate.now(clock),
                actor.accountId(),
                List.copyOf(after.values()),
                latest.map(ScreeningAnswers::fullOn).orElse(null));
        screenings.add(episode.id(), next);
        return next.id();
    }

    private List<FlagAnswer> all(List<FlagAnswer> answers, boolean othersNo) {
        List<FlagAnswer> all = new ArrayList<>(answers);
        if (othersNo) {
            knowledge.redFlags().values().stream()
                    .filter(ShortScreens::isAskedEverySession)
                    .filter(flag ->
                            answers.stream().noneMatch(answer -> answer.flagId().equals(flag.id())))
                    .forEach(flag -> all.add(new FlagAnswer(flag.id(), Answer.NO, null)));
        }
        return all;
    }

    /** A no says nothing new unless the question was only watched. */
    private void put(Map<String, FlagAnswer> standing, FlagAnswer answer) {
        FlagAnswer former = standing.get(answer.flagId());
        if (answer.answer() != Answer.NO) {
            standing.put(answer.flagId(), answer);
        } else if (former != null && former.answer() != Answer.NO && isWatched(answer.flagId())) {
            standing.put(answer.flagId(), answer);
        }
    }

    private boolean isWatched(String flagId) {
        return knowledge
                .redFlag(flagId)
                .filter(flag -> flag.urgency() == RedFlag.Urgency.WATCH)
                .isPresent();
    }

    /** What is only watched needs nobody to act. */
    private void raise(UUID patientId, UUID screeningId, Optional<Verdict> verdict) {
        verdict.ifPresent(known -> {
            Screening screening = known.assessment().screening();
            if (screening.urgency().compareTo(RedFlag.Urgency.WATCH) > 0) {
                String found = screening.of(screening.urgency()).stream()
                        .map(Screening.Finding::id)
                        .collect(Collectors.joining(", "));
                List<String> rules =
                        known.answer().reasons().stream().map(Reason::ruleId).toList();
                signals.raise(new SafetySignal(
                        patientId,
                        SafetySignal.Kind.RED_FLAG,
                        screening.urgency(),
                        screeningId,
                        rules,
                        "Answered yes or not sure around training: " + found + "."));
            }
        });
    }

    private Optional<Verdict> verdict(UUID patientId) {
        CareRecord record = records.find(patientId).orElseThrow(() -> new Refusal.NotFound("patient"));
        return record.episode().conditions().isEmpty()
                ? Optional.empty()
                : Optional.of(new Gate(knowledge).decide(IntakeToday.of(knowledge, record, LocalDate.now(clock))));
    }
}
