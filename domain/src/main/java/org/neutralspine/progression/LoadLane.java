package org.neutralspine.progression;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neutralspine.knowledge.Rulebook;
import org.neutralspine.program.Prescription;
import org.neutralspine.progression.Proposal.Step;
import org.neutralspine.progression.Proposal.Variable;
import org.neutralspine.rule.Then;

/** More weight, once extra repetitions were possible in two sessions running (DOSE-05), within the lifting limit. */
final class LoadLane implements Forward.Lane {

    /** Steps in which weights can be had, kilograms, the coarsest first. */
    private static final List<BigDecimal> GRAINS =
            Stream.of("1", "0.5", "0.25", "0.1").map(BigDecimal::new).toList();

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Optional<Then.LimitLoadRise> limit;
    private final Surroundings around;

    LoadLane(Rulebook rulebook, Surroundings around) {
        this.limit = rulebook.rules().stream()
                .flatMap(rule -> rule.effects(Then.LimitLoadRise.class))
                .findFirst();
        this.around = around;
    }

    @Override
    public Optional<Forward.Outlook> look(Track track) {
        BigDecimal load = track.prescription().loadKg();
        if (load == null || limit.isEmpty()) {
            return Optional.empty();
        }
        return heavier(load, limit.orElseThrow()).map(next -> outlook(track, next, limit.orElseThrow()));
    }

    private Forward.Outlook outlook(Track track, BigDecimal next, Then.LimitLoadRise rise) {
        Prescription item = track.prescription();
        List<GateCheck> gates = new ArrayList<>(List.of(spare(track, rise)));
        BigDecimal most = around.liftLimitKg();
        if (most != null) {
            String text = "weight: at most " + most.toPlainString() + " kg, then " + next.toPlainString() + " kg";
            gates.add(new GateCheck("LIM-15", text, next.compareTo(most) <= 0));
        }
        return new Forward.Outlook(new Step(Variable.LOAD, item.exerciseId(), item.dose(), item.days(), next), gates);
    }

    private static GateCheck spare(Track track, Then.LimitLoadRise rise) {
        List<Integer> last =
                track.spareReps().stream().limit(rise.sessionsRunning()).toList();
        boolean met = last.size() == rise.sessionsRunning()
                && last.stream().allMatch(reps -> reps >= rise.spareReps().from());
        String now = last.isEmpty()
                ? "not told"
                : "now " + last.stream().map(String::valueOf).collect(Collectors.joining(", "));
        String text = "repetitions still possible in each of the last " + rise.sessionsRunning()
                + " sessions: at least " + rise.spareReps().from() + ", " + now;
        return new GateCheck("DOSE-05", text, met);
    }

    /** The smallest weight above the present one that can be had within the rise; empty when there is none. */
    private static Optional<BigDecimal> heavier(BigDecimal load, Then.LimitLoadRise rise) {
        BigDecimal least = percent(load, rise.percent().from());
        BigDecimal most = percent(load, rise.percent().to());
        return GRAINS.stream()
                .map(grain -> least.divide(grain, 0, RoundingMode.CEILING).multiply(grain))
                .filter(next -> next.compareTo(load) > 0 && next.compareTo(most) <= 0)
                .findFirst();
    }

    private static BigDecimal percent(BigDecimal load, @Nullable Integer more) {
        return load.multiply(HUNDRED.add(BigDecimal.valueOf(more == null ? 0 : more)))
                .divide(HUNDRED);
    }
}
