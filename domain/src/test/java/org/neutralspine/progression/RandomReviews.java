package org.neutralspine.progression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.neutralspine.exercise.Dose;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.gate.Gate;
import org.neutralspine.intake.Intake;
import org.neutralspine.kernel.Nrs;
import org.neutralspine.program.Prescription;
import org.neutralspine.program.Preview;
import org.neutralspine.program.RandomPatients;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Facts;
import org.neutralspine.rule.Value;
import org.neutralspine.session.SkipReason;
import org.neutralspine.testing.Sample;

/** Rounds of proposals by the thousand, the same for the same seed: whoever has a program, after any session. */
final class RandomReviews {

    private static final int SESSIONS = 8;
    private static final String[] LOADS = {"0.5", "2", "3", "4.5", "5", "8", "10", "12.5", "20"};

    private final Random random;
    private final RandomPatients patients;

    RandomReviews(long seed) {
        this.random = new Random(seed);
        this.patients = new RandomPatients(Sample.SHIPPED, seed);
    }

    /** Some rounds for one patient, each after another session. */
    List<Review> next() {
        while (true) {
            Intake intake = patients.next();
            Preview preview = Preview.of(Sample.SHIPPED, intake);
            if (preview.program().isPresent()) {
                return Stream.generate(() -> review(intake, preview))
                        .limit(SESSIONS)
                        .toList();
            }
        }
    }

    private Review review(Intake intake, Preview preview) {
        Facts facts = facts(intake);
        return new Review(new SessionDecider(Sample.SHIPPED).decide(facts), facts, preview, tracks(preview), tests());
    }

    private List<Track> tracks(Preview preview) {
        List<Track> tracks = new ArrayList<>();
        preview.program().ifPresent(program -> program.items().forEach(item -> tracks.add(track(item))));
        return tracks;
    }

    private Track track(Prescription given) {
        Prescription item = chance(8)
                ? with(given, anyOf(new ArrayList<>(Sample.SHIPPED.catalogue().all())))
                : given;
        Prescription now = dosed(item);
        return new Track(
                now,
                random.nextInt(6),
                chance(30) ? dosed(item) : null,
                chance(40) ? new Nrs(random.nextInt(11)) : null,
                chance(50) ? List.of(random.nextInt(4), random.nextInt(4)) : List.of(),
                chance(10) ? List.of(SkipReason.NO_EQUIPMENT, SkipReason.NO_EQUIPMENT) : List.of());
    }

    private static Prescription with(Prescription item, Exercise other) {
        return new Prescription(
                other.id(),
                other.category().word(),
                item.slot(),
                other.defaultDose()
                        .withSets(Math.max(1, other.defaultDose().sets()))
                        .withPerWeek(item.days().size()),
                item.days(),
                item.loadKg(),
                item.why());
    }

    private Prescription dosed(Prescription item) {
        Dose dose = item.dose();
        Integer reps = dose.reps();
        Dose other = dose.minutes() == null && reps != null
                ? dose.withReps(Math.max(1, reps + random.nextInt(7) - 2)).withSets(1 + random.nextInt(3))
                : dose;
        BigDecimal load = chance(30) ? new BigDecimal(LOADS[random.nextInt(LOADS.length)]) : null;
        return new Prescription(item.exerciseId(), item.category(), item.slot(), other, item.days(), load, item.why());
    }

    private Facts facts(Intake intake) {
        Map<Fact, Value> told = new EnumMap<>(Fact.class);
        boolean calm = chance(70);
        told.put(Fact.PATIENT__PAIN_NOW, Value.of(random.nextInt(calm ? 4 : 11)));
        told.put(Fact.SESSION__PAIN_MAX, Value.of(random.nextInt(calm ? 3 : 11)));
        told.put(Fact.SESSION__PAIN_24H_DELTA, Value.of(calm ? 0 : random.nextInt(4) - 1));
        told.put(Fact.SESSION__PAIN_48H_DELTA, Value.of(calm ? 0 : random.nextInt(3) - 1));
        told.put(Fact.SESSION__COMPLETED_FRACTION, Value.of(chance(80) ? 1 : 0.5));
        told.put(Fact.SESSION__RPE, Value.of(random.nextInt(9)));
        told.put(Fact.SESSION__TECHNIQUE_OK, Value.of(chance(90)));
        told.put(Fact.SESSION__NEW_NEURO, Value.of(chance(3)));
        told.put(Fact.SESSION__DISTAL_SPREAD, Value.of(chance(5)));
        told.put(Fact.HISTORY__GOOD_SESSIONS_IN_ROW, Value.of(random.nextInt(8)));
        told.put(Fact.HISTORY__BAD_SESSIONS_IN_ROW, Value.of(calm ? 0 : random.nextInt(4)));
        told.put(Fact.HISTORY__WEEKS_AT_LEVEL, Value.of(1 + random.nextInt(5)));
        told.put(Fact.HISTORY__WEEKS_WITHOUT_IMPROVEMENT, Value.of(random.nextInt(7)));
        told.put(Fact.HISTORY__DAYS_SINCE_LAST_SESSION, Value.of(chance(90) ? 2 : 20));
        told.put(Fact.HISTORY__REGRESSIONS_IN_4_WEEKS, Value.of(calm ? 0 : random.nextInt(4)));
        if (chance(10)) {
            told.remove(anyOf(List.of(Fact.SESSION__PAIN_24H_DELTA, Fact.SESSION__RPE, Fact.SESSION__PAIN_48H_DELTA)));
        }
        return new Gate(Sample.SHIPPED).told(intake.conditions(), told);
    }

    private Map<String, Double> tests() {
        Map<String, Double> tests = new HashMap<>();
        for (String name : List.of(
                "brace_and_neutral_breaths",
                "plank_knees_s",
                "side_plank_knees_s",
                "hinge_clean_reps",
                "plank_s",
                "side_plank_each_s",
                "bird_dog_each_reps",
                "bird_dog_hold_s",
                "weeks_at_level_3")) {
            Optional.of(name).filter(any -> chance(80)).ifPresent(any -> tests.put(any, chance(80) ? 60.0 : 5.0));
        }
        return tests;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T anyOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
