package org.neutralspine.batch.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.report.Adherence;
import org.neutralspine.report.Caseload;
import org.neutralspine.report.CaseloadReport;
import org.neutralspine.report.Circumstances;
import org.neutralspine.report.Note;
import org.neutralspine.report.PainPoint;
import org.neutralspine.report.PainTrend;
import org.neutralspine.report.PatientWeek;
import org.neutralspine.report.StandingFlags;
import org.neutralspine.report.Surroundings;

/** A caseload with one of everything, the same each time. */
public final class SampleReport {

    public static final TrainingWeek WEEK = TrainingWeek.parse("2026-W46");
    public static final String HOSTILE = "<b>Ada</b> & \"Bo\" ${7*7}";

    private final List<PatientWeek> patients = new ArrayList<>();
    private final Map<UUID, Circumstances> besides = new HashMap<>();

    private SampleReport() {}

    public static CaseloadReport report() {
        return new SampleReport().build();
    }

    public static CaseloadReport nothingToActOn() {
        SampleReport sample = new SampleReport();
        sample.add("NS-1001", course(2, 0, 28), new Adherence(20, 22), null, List.of());
        return sample.composed();
    }

    private CaseloadReport build() {
        add("NS-1002", course(3, 0.12, 26), new Adherence(18, 22), null, List.of());
        add("NS-1007", course(5, 0, 20), new Adherence(9, 24), null, List.of());
        add(
                "NS-1011",
                List.of(),
                new Adherence(0, 0),
                new PatientWeek.ClearanceNote("requested", WEEK.monday(), null),
                List.of(new PatientWeek.OpenFlag("night-pain", "yes", WEEK.monday())));
        add("NS-1013", upTo(course(3, 0, 28), 8), new Adherence(3, 20), null, List.of());
        for (int i = 0; i < 14; i++) {
            add("NS-10" + (20 + i), course(4, -0.1, 18 + i % 10), new Adherence(17 + i % 4, 22), null, List.of());
        }
        besides();
        return composed();
    }

    private CaseloadReport composed() {
        Caseload caseload = new Caseload(new UUID(4, 2), "Robin Test", patients);
        return CaseloadReport.of(
                caseload,
                WEEK,
                WEEK.sunday(),
                Instant.parse("2026-11-16T04:00:07Z"),
                new Surroundings(new EveryFlag(), besides));
    }

    /** What else goes on with three of them. */
    private void besides() {
        besides.put(
                id("NS-1007"),
                new Circumstances(
                        List.of(new Circumstances.WaitingAlert(
                                "Pain rose in three sessions.", WEEK.monday(), WEEK.monday())),
                        List.of(
                                new Note(Note.Kind.PAUSED, "training paused since 9 Nov"),
                                new Note(Note.Kind.FLARE, "flare on 12 Nov"))));
        besides.put(
                id("NS-1021"),
                new Circumstances(
                        List.of(),
                        List.of(
                                new Note(Note.Kind.FLARE, "flare on 10 Nov"),
                                new Note(Note.Kind.CLEARANCE, "clearance until 13 Dec"),
                                new Note(Note.Kind.OVERRIDES, "2 overrides, the first until 3 Dec"),
                                new Note(Note.Kind.PROPOSALS, "3 proposals waiting"))));
        besides.put(
                id("NS-1024"),
                new Circumstances(List.of(), List.of(new Note(Note.Kind.PROPOSALS, "1 proposal waiting"))));
    }

    private static UUID id(String number) {
        return UUID.nameUUIDFromBytes(number.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private void add(
            String number,
            List<PainPoint> pain,
            Adherence adherence,
            PatientWeek.@Nullable ClearanceNote clearance,
            List<PatientWeek.OpenFlag> flags) {
        int reported = (int) pain.stream().filter(p -> WEEK.contains(p.day())).count();
        LocalDate last = pain.isEmpty() ? null : pain.get(pain.size() - 1).day();
        patients.add(new PatientWeek(
                new PatientWeek.Who(id(number), new UUID(9, 9), number, HOSTILE),
                4,
                List.of(new Adherence(14, 22), new Adherence(15, 22), new Adherence(19, 22), adherence),
                adherence.expected() == 0 ? 0 : 6,
                reported,
                last,
                pain,
                clearance,
                WEEK.monday(),
                flags));
    }

    private static List<PainPoint> course(double start, double perDay, int reported) {
        Random random = new Random(reported);
        List<PainPoint> points = new ArrayList<>();
        for (int day = 0; day < PainTrend.WINDOW_DAYS; day++) {
            int score = (int) Math.round(start + perDay * day + random.nextGaussian() * 0.5);
            if (random.nextInt(28) < reported) {
                points.add(new PainPoint(PainTrend.firstDay(WEEK).plusDays(day), Math.max(0, Math.min(10, score))));
            }
        }
        return points;
    }

    private static List<PainPoint> upTo(List<PainPoint> points, int silentDays) {
        return points.stream()
                .filter(p -> p.day().isBefore(WEEK.sunday().minusDays(silentDays)))
                .toList();
    }

    private static final class EveryFlag implements StandingFlags {
        @Override
        public Optional<String> question(PatientWeek.OpenFlag flag) {
            return Optional.of("Is there night pain that no position eases?");
        }

        @Override
        public boolean isStale(int days) {
            return false;
        }
    }
}
