package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.figure.Figures;
import org.neutralspine.gate.Verdict;
import org.neutralspine.intake.CareRecord;
import org.neutralspine.kernel.Nrs;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.progression.TrainingDay;
import org.neutralspine.session.SessionLog;
import org.neutralspine.session.Today;
import org.neutralspine.web.page.view.LearnView;
import org.neutralspine.web.page.view.TodayView;
import org.neutralspine.web.settings.Settings;

/** Says a patient's day: each bout a card, those still to do first. */
@Dependent
public class TodayViews {

    private static final String TRAINING = "training";
    private static final int CUES = 3;

    private final KnowledgeBase knowledge;
    private final Settings settings;
    private final Figures figures;
    private final AroundViews around;
    private final LearnViews lessons;
    private final Words words = Words.english();

    /** Over the knowledge base. */
    @Inject
    public TodayViews(
            KnowledgeBase knowledge, Settings settings, Figures figures, AroundViews around, LearnViews lessons) {
        this.knowledge = knowledge;
        this.settings = settings;
        this.figures = figures;
        this.around = around;
        this.lessons = lessons;
    }

    TodayView view(
            Visit visit, CareRecord record, TrainingDay day, List<SessionLog> sessions, @Nullable String painError) {
        Today today = day.today();
        boolean agreed = record.consents().stream()
                .anyMatch(consent -> consent.kind().equals(TRAINING) && consent.withdrawnAt() == null);
        List<TodayView.Card> cards = new ArrayList<>();
        today.items().forEach(item -> item.bouts().forEach(bout -> cards.add(card(item, bout, sessions))));
        cards.sort(Comparator.comparing(card -> !card.open()));
        return new TodayView(
                visit.dates().weekday(today.day()),
                (int) today.done(),
                (int) today.due(),
                today.minutesLeft(),
                day.suspended() ? suspended(day) : advice(today.answer()),
                !agreed && today.due() > 0,
                pain(record, sessions, painError),
                around.around(visit, day),
                today.resting().isEmpty() ? null : String.join(", ", today.resting()),
                today.advice(),
                cards,
                lesson(visit, record, day));
    }

    /** Not beside a warning, and not again with each tap. */
    private LearnView.@Nullable Entry lesson(Visit visit, CareRecord record, TrainingDay day) {
        boolean quiet = day.mustWait() || visit.wantsPart() || !record.episode().open();
        return quiet ? null : lessons.ofTheWeek(visit);
    }

    /** What to do while training has to wait. */
    TodayView.Advice waiting(TrainingDay day) {
        TodayView.Advice said =
                day.suspended() ? suspended(day) : advice(day.today().answer());
        return said != null
                ? said
                : new TodayView.Advice("wait", words.say("today.wait"), words.say("today.wait.text", contact()));
    }

    private TodayView.Advice suspended(TrainingDay day) {
        String message = Optional.ofNullable(day.message()).orElse(words.say("today.wait.text", contact()));
        return new TodayView.Advice(
                "warn", words.say("today.suspended"), message.replace("{{HOSPITAL_EMERGENCY_CONTACT}}", contact()));
    }

    private TodayView.@Nullable Advice advice(Verdict.@Nullable Answer answer) {
        if (answer == null || answer.outcome().allowsProgram()) {
            return null;
        }
        String message = Optional.ofNullable(answer.message()).orElse(words.say("today.wait.text", contact()));
        String outcome = answer.outcome().word();
        return new TodayView.Advice(
                CareWords.tone(answer.outcome()),
                words.say("advice." + outcome),
                message.replace("{{HOSPITAL_EMERGENCY_CONTACT}}", contact()));
    }

    private String contact() {
        return settings.emergencyContact();
    }

    private TodayView.Card card(Today.DueItem item, Today.Bout bout, List<SessionLog> sessions) {
        Optional<Exercise> exercise =
                knowledge.catalogue().find(item.prescription().exerciseId());
        boolean several = item.bouts().size() > 1;
        List<String> how = new ArrayList<>();
        exercise.ifPresent(known -> {
            how.addAll(known.instruction().howTo().stream().limit(CUES).toList());
            if (!known.instruction().neutralSpineCue().isBlank()) {
                how.add(known.instruction().neutralSpineCue());
            }
        });
        return new TodayView.Card(
                item.itemId() + "_" + bout.number(),
                FigureAddress.of(figures, item.prescription().exerciseId()),
                several
                        ? words.say(
                                "today.bout",
                                item.exerciseName(),
                                bout.number(),
                                item.bouts().size())
                        : item.exerciseName(),
                DoseWords.sayOnce(words, item.prescription()),
                how,
                exercise.map(known -> known.instruction().stopSigns()).orElse(List.of()),
                Math.max(1, item.prescription().dose().sets()),
                bout.state().name().toLowerCase(java.util.Locale.ROOT),
                note(item, bout, sessions));
    }

    private @Nullable String note(Today.DueItem item, Today.Bout bout, List<SessionLog> sessions) {
        if (bout.state() == Today.State.OPEN) {
            return null;
        }
        for (SessionLog session : sessions) {
            for (SessionLog.ExerciseLog entry : session.exercises()) {
                if (entry.itemId().equals(item.itemId()) && entry.bout() == bout.number()) {
                    return entry.skipped() == null
                            ? words.count("today.card.done", entry.completedSets())
                            : words.say("skip." + entry.skipped().word());
                }
            }
        }
        return null;
    }

    private TodayView.Pain pain(CareRecord record, List<SessionLog> sessions, @Nullable String error) {
        Integer before = newest(sessions, SessionLog.Feeling::painBefore);
        Integer during = newest(sessions, SessionLog.Feeling::painDuring);
        Integer after = newest(sessions, SessionLog.Feeling::painAfter);
        boolean told = before != null || during != null || after != null;
        String summary = told ? words.say("today.pain.summary", said(before), said(during), said(after)) : null;
        return new TodayView.Pain(before, during, after, record.episode().painLimit(), summary, error);
    }

    private String said(@Nullable Integer score) {
        return score == null ? words.say("today.pain.untold") : score.toString();
    }

    private static @Nullable Integer newest(List<SessionLog> sessions, Told told) {
        for (SessionLog session : sessions) {
            Nrs score = told.of(session.feeling());
            if (score != null) {
                return score.value();
            }
        }
        return null;
    }

    private interface Told {
        @Nullable
        Nrs of(SessionLog.Feeling feeling);
    }
}
