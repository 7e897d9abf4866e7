package org.neutralspine.program;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neutralspine.exercise.Category;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.gate.ActivePhase;
import org.neutralspine.gate.Assessment;
import org.neutralspine.knowledge.Staples;
import org.neutralspine.knowledge.Staples.Slot;

/** Chooses the exercises of a program: first the slots that must be filled, then what the phases and conditions favour. */
final class Chooser {

    /**
     * One choice.
     *
     * @param exercise what
     * @param slot for which slot; null when no slot of the category has room
     * @param why why this one
     */
    record Choice(Exercise exercise, @Nullable Slot slot, String why) {}

    private final Staples staples;
    private final Preference preference;
    private final Aim aim;
    private final int most;
    private final List<String> machines;
    private final List<Choice> choices = new ArrayList<>();
    private final List<String> emptySlots = new ArrayList<>();

    /** Chooses at most {@code most}; {@code machines} stand in for free weights, none where these do not provoke (SEL-04). */
    Chooser(Staples staples, Preference preference, Aim aim, int most, List<String> machines) {
        this.staples = staples;
        this.preference = preference;
        this.aim = aim;
        this.most = most;
        this.machines = machines;
    }

    /**
     * Fills the program.
     *
     * @param allowed what may be chosen
     * @param modifiable what may be chosen with a change, where nothing allowed fills a slot
     */
    void fill(Collection<Exercise> allowed, Collection<Exercise> modifiable, Assessment assessment) {
        for (Slot slot : staples.slots()) {
            if (slot.min() > 0) {
                best(allowed, slot, slot::admits)
                        .or(() -> best(modifiable, slot, slot::admits))
                        .ifPresentOrElse(
                                exercise -> choose(exercise, slot, slot.goal()), () -> emptySlots.add(slot.id()));
            }
        }
        for (Category category : favoured(assessment)) {
            if (choices.size() < most
                    && choices.stream().noneMatch(choice -> choice.exercise().bears(category))) {
                add(allowed, category);
            }
        }
    }

    List<Choice> choices() {
        return choices;
    }

    List<String> emptySlots() {
        return emptySlots;
    }

    private void add(Collection<Exercise> allowed, Category category) {
        Optional<Slot> list = staples.slots().stream()
                .filter(slot -> slot.categories().contains(category))
                .findFirst();
        best(allowed, list.orElse(null), exercise -> exercise.bears(category))
                .ifPresent(exercise -> choose(
                        exercise,
                        list.filter(this::hasRoom).orElse(null),
                        list.map(Slot::goal).orElse("")));
    }

    private boolean hasRoom(Slot slot) {
        return choices.stream().filter(choice -> slot.equals(choice.slot())).count() < slot.max();
    }

    private void choose(Exercise exercise, @Nullable Slot slot, String goal) {
        String why = preference.rank(exercise, slot).why();
        choices.add(new Choice(exercise, slot, (goal + " " + why).strip()));
    }

    private Optional<Exercise> best(Collection<Exercise> from, @Nullable Slot slot, Predicate<Exercise> fits) {
        Set<String> taken =
                choices.stream().map(choice -> choice.exercise().id()).collect(Collectors.toSet());
        List<Exercise> ranked = from.stream()
                .filter(exercise -> aim.admits(exercise) && fits.test(exercise))
                .filter(exercise -> !staples.skills().contains(exercise.id()) && !taken.contains(exercise.id()))
                .map(exercise -> new Ranked(exercise, preference.rank(exercise, slot)))
                .sorted(order(slot != null && slot.byOrder()))
                .map(Ranked::exercise)
                .toList();
        return machines.isEmpty() || ranked.isEmpty() || !Equipment.freeWeight(ranked.get(0))
                ? ranked.stream().findFirst()
                : insteadOfFreeWeight(ranked);
    }

    /** A named machine that fits, in the rule's order; else the best that is no free weight. */
    private Optional<Exercise> insteadOfFreeWeight(List<Exercise> ranked) {
        return machines.stream()
                .flatMap(id -> ranked.stream().filter(exercise -> exercise.id().equals(id)))
                .findFirst()
                .or(() -> ranked.stream()
                        .filter(exercise -> !Equipment.freeWeight(exercise))
                        .findFirst());
    }

    private record Ranked(Exercise exercise, Preference.Rank rank) {}

    private Comparator<Ranked> order(boolean byPlaceOnly) {
        Comparator<Ranked> byGroup = Comparator.comparingInt(one -> one.rank().group());
        Comparator<Ranked> byPlace = Comparator.comparingInt(one -> one.rank().place());
        Comparator<Ranked> byLevel = Comparator.comparing(Ranked::exercise, aim.nearest());
        return byGroup.thenComparing(byPlaceOnly ? byPlace : byLevel.thenComparing(byPlace))
                .thenComparing(one -> one.exercise().id());
    }

    private static Set<Category> favoured(Assessment assessment) {
        Stream<Category> focus =
                assessment.phases().stream().map(ActivePhase::phase).flatMap(phase -> phase.focus().stream());
        Stream<Category> preferred = assessment.phases().stream()
                .map(ActivePhase::condition)
                .flatMap(condition -> condition.preferredCategories().stream());
        Set<Category> favoured = new LinkedHashSet<>();
        Stream.concat(focus, preferred).forEach(favoured::add);
        return favoured;
    }
}
