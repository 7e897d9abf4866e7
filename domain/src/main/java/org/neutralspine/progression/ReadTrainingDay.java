package org.neutralspine.progression;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.neutralspine.intake.Episode;
import org.neutralspine.intake.Episodes;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.UseCase;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.knowledge.RedFlag;
import org.neutralspine.program.Prescription;
import org.neutralspine.rule.Then;
import org.neutralspine.session.Baseline;
import org.neutralspine.session.FlareCheck;
import org.neutralspine.session.FollowUp;
import org.neutralspine.session.FollowUps;
import org.neutralspine.session.ReadToday;
import org.neutralspine.session.SessionLog;
import org.neutralspine.session.SessionLogs;
import org.neutralspine.session.ShortScreens;
import org.neutralspine.session.Today;

/** Reads a patient's day as it is after what was decided: lighter, over for today, or suspended; and what is asked first. */
@UseCase
public class ReadTrainingDay {

    private static final String OVER = "stop_session";

    private final KnowledgeBase knowledge;
    private final ReadToday reading;
    private final Episodes episodes;
    private final SessionLogs sessions;
    private final FollowUps followUps;
    private final ShortScreens screens;
    private final SessionDecisions decisions;
    private final Suspensions suspensions;

    /** Over the plain day. */
    @Inject
    public ReadTrainingDay(
            KnowledgeBase knowledge,
            ReadToday reading,
            Episodes episodes,
            SessionLogs sessions,
            FollowUps followUps,
            ShortScreens screens,
            SessionDecisions decisions,
            Suspensions suspensions) {
        this.knowledge = knowledge;
        this.reading = reading;
        this.episodes = episodes;
        this.sessions = sessions;
        this.followUps = followUps;
        this.screens = screens;
        this.decisions = decisions;
        this.suspensions = suspensions;
    }

    /** The day. */
    public TrainingDay read(Actor actor, UUID patientId) {
        Today plain = reading.read(actor, patientId);
        UUID episode = episodes.current(patientId).map(Episode::id).orElseThrow(() -> new Refusal.NotFound("patient"));
        Optional<Suspension> suspension = suspensions.open(episode);
        if (suspension.isPresent()) {
            String message = suspension.get().message();
            return new TrainingDay(plain.withoutTraining(), due(episode, plain.day()), List.of(), message, true);
        }
        Optional<KeptDecision> decided =
                decisions.ofDay(episode, plain.day()).stream().findFirst();
        Today today = decided.map(decision -> after(plain, decision)).orElse(plain);
        boolean asked = today.items().isEmpty() || screens.answeredOn(episode, plain.day());
        return new TrainingDay(
                today,
                due(episode, plain.day()),
                asked ? List.of() : everySession(),
                decided.map(KeptDecision::message).orElse(null),
                false);
    }

    private List<RedFlag> everySession() {
        return knowledge.redFlags().values().stream()
                .filter(ShortScreens::isAskedEverySession)
                .toList();
    }

    private List<FlareCheck.Due> due(UUID episode, LocalDate today) {
        LocalDate from = today.minusDays(FlareCheck.OPEN_DAYS + Baseline.DAYS);
        List<SessionLog> logs = sessions.between(episode, from, today);
        List<FollowUp> answers = followUps.between(episode, from, today);
        return FlareCheck.due(logs, answers, today);
    }

    private Today after(Today plain, KeptDecision decided) {
        if (decided.judged().action().equals(OVER)) {
            return plain.with(
                    plain.items().stream().filter(ReadTrainingDay::isClosed).toList());
        }
        return decided.ruleIds().stream()
                .flatMap(id -> knowledge.rulebook().find(id).stream())
                .flatMap(rule -> rule.effects(Then.LightSession.class))
                .findFirst()
                .map(light -> plain.with(lighter(plain.items(), light)))
                .orElse(plain);
    }

    /** What is done or left out stays on the page. */
    private static boolean isClosed(Today.DueItem item) {
        return item.bouts().stream().allMatch(bout -> bout.state() != Today.State.OPEN);
    }

    private List<Today.DueItem> lighter(List<Today.DueItem> items, Then.LightSession light) {
        LightDay day = new LightDay(knowledge.catalogue());
        List<Today.DueItem> kept = new ArrayList<>();
        for (Today.DueItem item : items) {
            if (isClosed(item)) {
                kept.add(item);
            } else {
                for (Prescription less : day.of(light, List.of(item.prescription()))) {
                    kept.add(new Today.DueItem(item.itemId(), less, item.exerciseName(), item.bouts()));
                }
            }
        }
        return kept;
    }
}
