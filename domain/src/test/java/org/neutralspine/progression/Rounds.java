package org.neutralspine.progression;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neutralspine.exercise.Dose;
import org.neutralspine.kernel.Nrs;
import org.neutralspine.program.Prescription;
import org.neutralspine.program.Preview;
import org.neutralspine.rule.Facts;
import org.neutralspine.session.SkipReason;
import org.neutralspine.testing.Sample;
import org.neutralspine.testing.SomeSession;
import org.neutralspine.testing.Someone;

/** A round of proposals for someone who was ready for the next step, unless a test says otherwise. */
final class Rounds {

    private static final List<DayOfWeek> DAYS = List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);

    private Someone someone = Someone.with("nslbp-chronic", 30).trainedBefore();
    private SomeSession session = SomeSession.ofSomeoneReady();
    private final List<Track> tracks = new ArrayList<>();
    private final Map<String, Double> tests = new LinkedHashMap<>();

    static Rounds round() {
        return new Rounds();
    }

    Rounds of(Someone other) {
        someone = other;
        return this;
    }

    Rounds after(SomeSession other) {
        session = other;
        return this;
    }

    Rounds tested(String name, double value) {
        tests.put(name, value);
        return this;
    }

    Rounds doing(Track track) {
        tracks.add(track);
        return this;
    }

    Rounds doing(String exerciseId, int sets, @Nullable Integer reps, @Nullable Integer hold) {
        return doing(track(item(exerciseId, sets, reps, hold)));
    }

    static Track track(Prescription item) {
        return Track.of(item, 2);
    }

    static Track waiting(Prescription item, int weeks) {
        return Track.of(item, weeks);
    }

    static Track hurting(Prescription item, int pain) {
        return new Track(item, 2, null, new Nrs(pain), List.of(), List.of());
    }

    static Track leftOut(Prescription item, SkipReason... reasons) {
        return new Track(item, 2, null, null, List.of(), List.of(reasons));
    }

    static Track sparing(Prescription item, Integer... reps) {
        return new Track(item, 2, null, null, List.of(reps), List.of());
    }

    static Track after(Prescription item, Prescription before) {
        return new Track(item, 2, before, null, List.of(), List.of());
    }

    static Prescription item(String exerciseId, int sets, @Nullable Integer reps, @Nullable Integer hold) {
        return item(exerciseId, new Dose(sets, reps, hold, null, 1, 3, false, 30, null), null);
    }

    static Prescription loaded(String exerciseId, int sets, int reps, String kilograms) {
        return item(exerciseId, new Dose(sets, reps, null, null, 1, 3, false, 60, null), new BigDecimal(kilograms));
    }

    static Prescription withoutLoad(Prescription item) {
        return item(item.exerciseId(), item.dose(), null);
    }

    static Prescription walk(int bouts, int minutes) {
        Dose dose = new Dose(1, 1, null, minutes, bouts, 7, false, 0, null);
        return new Prescription(
                "walking", "aerobic", "aerobic", dose, List.of(DayOfWeek.values()), null, "A usual first choice.");
    }

    static Prescription minutes(String exerciseId, int minutes) {
        return item(exerciseId, new Dose(1, 1, null, minutes, 1, 3, false, 0, null), null);
    }

    private static Prescription item(String exerciseId, Dose dose, @Nullable BigDecimal load) {
        String category = Sample.exercise(exerciseId).category().word();
        return new Prescription(exerciseId, category, null, dose, DAYS, load, "A usual first choice.");
    }

    List<Proposal> proposals() {
        Facts facts = session.facts();
        SessionDecision decision = new SessionDecider(Sample.SHIPPED).decide(facts);
        Preview preview = Preview.of(Sample.SHIPPED, someone.intake());
        return new Progression(Sample.SHIPPED).propose(new Review(decision, facts, preview, tracks, tests));
    }

    Proposal proposal() {
        return proposals().get(0);
    }

    Proposal.Step step() {
        return Objects.requireNonNull(proposal().next());
    }
}
