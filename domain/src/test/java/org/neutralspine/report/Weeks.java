package org.neutralspine.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.neutralspine.kernel.TrainingWeek;

/** Patients' weeks for tests: a patient who is well, changed one fact at a time. */
public final class Weeks {

    public static final TrainingWeek WEEK = TrainingWeek.parse("2026-W46");

    private Weeks() {}

    public static PatientWeek well(String number) {
        return new PatientWeek(
                who(number),
                4,
                List.of(new Adherence(8, 10), new Adherence(9, 10), new Adherence(8, 10), new Adherence(9, 10)),
                5,
                5,
                WEEK.sunday(),
                pain(2, 2, 1, 2, 1, 2, 2),
                null,
                WEEK.monday(),
                List.of());
    }

    public static PatientWeek.Who who(String number) {
        return new PatientWeek.Who(
                UUID.nameUUIDFromBytes(number.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                new UUID(9, 9),
                number,
                "Ada Example");
    }

    /** One score a day, the last on the report week's Sunday. */
    public static List<PainPoint> pain(int... scores) {
        List<PainPoint> points = new ArrayList<>();
        LocalDate first = WEEK.sunday().minusDays(scores.length - 1L);
        for (int i = 0; i < scores.length; i++) {
            points.add(new PainPoint(first.plusDays(i), scores[i]));
        }
        return points;
    }

    public static PatientWeek withPain(PatientWeek p, List<PainPoint> pain) {
        return new PatientWeek(
                p.patient(),
                p.painLimit(),
                p.weeks(),
                p.trainingDays(),
                p.reportedDays(),
                p.lastReport(),
                pain,
                p.clearance(),
                p.screenedOn(),
                p.openFlags());
    }

    public static PatientWeek withAdherence(PatientWeek p, int done, int expected) {
        return new PatientWeek(
                p.patient(),
                p.painLimit(),
                List.of(new Adherence(done, expected)),
                p.trainingDays(),
                p.reportedDays(),
                p.lastReport(),
                p.pain(),
                p.clearance(),
                p.screenedOn(),
                p.openFlags());
    }

    public static PatientWeek silentSince(PatientWeek p, LocalDate lastReport) {
        return new PatientWeek(
                p.patient(),
                p.painLimit(),
                p.weeks(),
                p.trainingDays(),
                0,
                lastReport,
                List.of(),
                p.clearance(),
                p.screenedOn(),
                p.openFlags());
    }

    public static PatientWeek withClearance(
            PatientWeek p, String state, LocalDate since, @org.jspecify.annotations.Nullable LocalDate expires) {
        return new PatientWeek(
                p.patient(),
                p.painLimit(),
                p.weeks(),
                p.trainingDays(),
                p.reportedDays(),
                p.lastReport(),
                p.pain(),
                new PatientWeek.ClearanceNote(state, since, expires),
                p.screenedOn(),
                p.openFlags());
    }

    public static PatientWeek withFlag(PatientWeek p, String flag, String answer) {
        return new PatientWeek(
                p.patient(),
                p.painLimit(),
                p.weeks(),
                p.trainingDays(),
                p.reportedDays(),
                p.lastReport(),
                p.pain(),
                p.clearance(),
                p.screenedOn(),
                List.of(new PatientWeek.OpenFlag(flag, answer, WEEK.monday())));
    }

    public static PatientWeek screenedOn(PatientWeek p, @org.jspecify.annotations.Nullable LocalDate day) {
        return new PatientWeek(
                p.patient(),
                p.painLimit(),
                p.weeks(),
                p.trainingDays(),
                p.reportedDays(),
                p.lastReport(),
                p.pain(),
                p.clearance(),
                day,
                p.openFlags());
    }

    public static PatientWeek withNothingPrescribed(PatientWeek p) {
        return new PatientWeek(
                p.patient(),
                p.painLimit(),
                List.of(new Adherence(0, 0)),
                0,
                0,
                null,
                List.of(),
                p.clearance(),
                p.screenedOn(),
                p.openFlags());
    }
}
