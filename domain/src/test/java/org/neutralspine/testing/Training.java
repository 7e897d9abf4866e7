package org.neutralspine.testing;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Nrs;
import org.neutralspine.program.ProgramVersion;
import org.neutralspine.progression.Chart;
import org.neutralspine.progression.KeptDecision;
import org.neutralspine.session.FollowUp;
import org.neutralspine.session.SessionForm;
import org.neutralspine.session.SessionLog;
import org.neutralspine.session.SessionLog.ExerciseLog;
import org.neutralspine.session.SessionLog.Feeling;
import org.neutralspine.session.SessionLog.Signs;

/** A patient with a program who trains, day after day, as a test says. */
public final class Training {

    private static final Signs WELL = new Signs(true, false, false);

    private final Hospital hospital;
    private final Case subject;
    private final Actor self;

    private Training(Hospital hospital, Case subject) {
        this.hospital = hospital;
        this.subject = subject;
        this.self = hospital.staff.patient(subject.id());
    }

    /** Somebody with chronic back pain, screened, with a program from today. */
    public static Training begun(Hospital hospital) {
        Case subject = new Case(hospital);
        subject.recordBackPain();
        subject.screen();
        subject.prescribe();
        hospital.clock.advance(Duration.ofMinutes(1));
        return new Training(hospital, subject);
    }

    /** The patient. */
    public UUID id() {
        return subject.id();
    }

    /** The patient as somebody who acts. */
    public Actor self() {
        return self;
    }

    /** The patient's case. */
    public Case subject() {
        return subject;
    }

    /** Everything due today is done under control at effort 5, with this pain before, at most and after. */
    public SessionLog trains(int before, int during, int after) {
        return trains(new Feeling(new Nrs(before), new Nrs(during), new Nrs(after), 5, null, WELL));
    }

    /** Everything due today is done, and felt like this. */
    public SessionLog trains(Feeling feeling) {
        SessionForm form = new SessionForm(null, feeling, everythingDue());
        return hospital.does(() -> hospital.log.log(self, id(), form, null));
    }

    private List<ExerciseLog> everythingDue() {
        return hospital.does(() -> hospital.today.read(self, id())).items().stream()
                .flatMap(item -> item.bouts().stream()
                        .map(bout -> ExerciseLog.done(
                                item.itemId(),
                                bout.number(),
                                item.prescription().dose().sets())))
                .toList();
    }

    /** Says how the pain is after a session. */
    public FollowUp tells(SessionLog log, FollowUp.After after, int pain) {
        return hospital.does(() -> hospital.course.followUps.answer(self, log.id(), after, new Nrs(pain), null));
    }

    /** Some days go by. */
    public void wait(int days) {
        hospital.clock.advance(Duration.ofDays(days));
    }

    /** The decision that counts for a day. */
    public KeptDecision decision(LocalDate day) {
        return hospital.does(() -> hospital.course.decisions.ofDay(chart().episodeId(), day))
                .get(0);
    }

    /** What is kept of the course. */
    public Chart chart() {
        return hospital.does(() -> hospital.course.charts.find(id())).orElseThrow();
    }

    /** The newest version of the program. */
    public ProgramVersion program() {
        return chart().newest().orElseThrow();
    }

    /** The seconds of work a week in a version, walks not counted. */
    public static int work(@Nullable ProgramVersion version) {
        return version == null
                ? 0
                : version.items().stream()
                        .filter(item -> item.prescription().dose().minutes() == null)
                        .mapToInt(item -> item.prescription().dose().workSecondsPerWeek())
                        .sum();
    }
}
