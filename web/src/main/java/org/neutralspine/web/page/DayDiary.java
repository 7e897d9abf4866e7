package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.progression.ReadTrainingDay;
import org.neutralspine.progression.TrainingDay;
import org.neutralspine.session.CorrectSession;
import org.neutralspine.session.LogSession;
import org.neutralspine.session.SessionForm;
import org.neutralspine.session.SessionLog;
import org.neutralspine.session.SessionLog.ExerciseLog;
import org.neutralspine.session.SessionLog.Feeling;
import org.neutralspine.session.SessionLog.Signs;

/**
 * Turns taps into one session a day: the first tap logs it, each further tap corrects it. Tapping the same twice counts
 * once; what is taken back leaves its trace in the session's history.
 */
@Dependent
public class DayDiary {

    private static final int NEWEST = 20;

    private final ReadTrainingDay reading;
    private final LogSession logging;
    private final CorrectSession correcting;
    private final Words words = Words.english();

    /** Over the use cases. */
    @Inject
    public DayDiary(ReadTrainingDay reading, LogSession logging, CorrectSession correcting) {
        this.reading = reading;
        this.logging = logging;
        this.correcting = correcting;
    }

    TrainingDay today(Visit visit) {
        return reading.read(visit.actor(), visit.ownRecord());
    }

    /** The sessions of today, newest first. */
    List<SessionLog> sessions(Visit visit) {
        return correcting.list(visit.actor(), visit.ownRecord(), NEWEST).stream()
                .filter(log -> log.day().equals(visit.today()))
                .toList();
    }

    void put(Visit visit, ExerciseLog entry) {
        Optional<SessionLog> holding = holding(visit, entry.itemId(), entry.bout());
        Optional<SessionLog> session = holding.or(() -> ownSession(visit));
        if (session.isEmpty()) {
            logging.log(visit.actor(), visit.ownRecord(), new SessionForm(null, Feeling.UNTOLD, List.of(entry)), null);
            return;
        }
        List<ExerciseLog> entries = without(session.get(), entry.itemId(), entry.bout());
        entries.add(entry);
        correct(visit, session.get(), told(session.get().feeling()), entries);
    }

    void takeBack(Visit visit, UUID item, int bout) {
        holding(visit, item, bout).ifPresent(session -> {
            List<ExerciseLog> entries = without(session, item, bout);
            Feeling feeling = entries.isEmpty() ? noted(session.feeling()) : session.feeling();
            correct(visit, session, feeling, entries);
        });
    }

    void feel(Visit visit, Feeling told) {
        Optional<SessionLog> session = ownSession(visit);
        if (session.isEmpty()) {
            logging.log(visit.actor(), visit.ownRecord(), new SessionForm(null, told, List.of()), null);
            return;
        }
        Feeling before = told(session.get().feeling());
        Feeling both = new Feeling(
                told.painBefore() == null ? before.painBefore() : told.painBefore(),
                told.painDuring() == null ? before.painDuring() : told.painDuring(),
                told.painAfter() == null ? before.painAfter() : told.painAfter(),
                told.effort() == null ? before.effort() : told.effort(),
                before.note(),
                signs(told.signs(), before.signs()));
        correct(visit, session.get(), both, session.get().exercises());
    }

    private static Signs signs(Signs told, Signs before) {
        return new Signs(
                told.techniqueOk() == null ? before.techniqueOk() : told.techniqueOk(),
                told.distalSpread() == null ? before.distalSpread() : told.distalSpread(),
                told.newNeuro() == null ? before.newNeuro() : told.newNeuro());
    }

    private void correct(Visit visit, SessionLog session, Feeling feeling, List<ExerciseLog> entries) {
        correcting.correct(visit.actor(), session.id(), session.version(), new SessionForm(null, feeling, entries));
    }

    private Optional<SessionLog> holding(Visit visit, UUID item, int bout) {
        return sessions(visit).stream()
                .filter(log -> log.exercises().stream()
                        .anyMatch(entry -> entry.itemId().equals(item) && entry.bout() == bout))
                .findFirst();
    }

    /** Today's session under the program in force. */
    private Optional<SessionLog> ownSession(Visit visit) {
        UUID program = today(visit).today().programId();
        return sessions(visit).stream()
                .filter(log -> Objects.equals(log.programId(), program))
                .findFirst();
    }

    private static List<ExerciseLog> without(SessionLog session, UUID item, int bout) {
        List<ExerciseLog> entries = new ArrayList<>(session.exercises());
        entries.removeIf(entry -> entry.itemId().equals(item) && entry.bout() == bout);
        return entries;
    }

    /** A session must say something; one whose last exercise was taken back says that. */
    private Feeling noted(Feeling feeling) {
        return withNote(feeling, feeling.note() == null ? words.say("today.takenback") : feeling.note());
    }

    private Feeling told(Feeling feeling) {
        return words.say("today.takenback").equals(feeling.note()) ? withNote(feeling, null) : feeling;
    }

    private static Feeling withNote(Feeling feeling, @Nullable String note) {
        return new Feeling(
                feeling.painBefore(),
                feeling.painDuring(),
                feeling.painAfter(),
                feeling.effort(),
                note,
                feeling.signs());
    }
}
