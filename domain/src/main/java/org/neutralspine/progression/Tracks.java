package org.neutralspine.progression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.Nrs;
import org.neutralspine.program.Prescription;
import org.neutralspine.program.ProgramVersion;
import org.neutralspine.session.SessionLog;
import org.neutralspine.session.SessionLog.ExerciseLog;
import org.neutralspine.session.SkipReason;

/** Reads how each prescription of the newest version went since it last changed. Pure. */
final class Tracks {

    private final List<ProgramVersion> versions;
    private final Map<UUID, String> exercises = new HashMap<>();

    /** Over every prescribed version, newest first; one that never came to count is passed over. */
    Tracks(List<ProgramVersion> versions) {
        this.versions = versions.stream().filter(Tracks::cameToCount).toList();
        versions.forEach(version -> version.items()
                .forEach(item -> exercises.put(item.id(), item.prescription().exerciseId())));
    }

    /**
     * One track for each prescription of the newest version, in its order.
     *
     * @param lately the sessions of the last weeks, earliest first
     * @param day the day that is judged
     */
    List<Track> of(List<SessionLog> lately, LocalDate day) {
        return versions.isEmpty()
                ? List.of()
                : versions.get(0).items().stream()
                        .map(item -> track(item.prescription(), lately, day))
                        .toList();
    }

    /** For how many weeks the prescription that waited longest has stood on {@code day}. */
    int weeksAtStep(LocalDate day) {
        return of(List.of(), day).stream().mapToInt(Track::weeksAtStep).max().orElse(0);
    }

    private Track track(Prescription item, List<SessionLog> lately, LocalDate day) {
        LocalDate since = startsOn(versions.get(0));
        Prescription before = null;
        for (ProgramVersion older : versions.subList(1, versions.size())) {
            Optional<Prescription> then = prescriptions(older).stream()
                    .filter(other -> other.exerciseId().equals(item.exerciseId()))
                    .findFirst();
            if (then.filter(other -> isSame(other, item)).isEmpty()) {
                before = then.or(() -> predecessor(item, older)).orElse(null);
                break;
            }
            since = startsOn(older);
        }
        int weeks = (int) Math.max(0, ChronoUnit.WEEKS.between(since, day));
        return new Track(
                item, weeks, before, pain(item, lately, day), spare(item, lately, since), leftOut(item, lately));
    }

    /** What of the same purpose the older version held and the newest does not. */
    private Optional<Prescription> predecessor(Prescription item, ProgramVersion older) {
        List<String> now = prescriptions(versions.get(0)).stream()
                .map(Prescription::exerciseId)
                .toList();
        return prescriptions(older).stream()
                .filter(other -> other.category().equals(item.category()))
                .filter(other -> !now.contains(other.exerciseId()))
                .findFirst();
    }

    private @Nullable Nrs pain(Prescription item, List<SessionLog> lately, LocalDate day) {
        return lately.stream()
                .filter(log -> log.day().equals(day))
                .flatMap(log -> entries(item, log).stream())
                .map(ExerciseLog::pain)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .max(Comparator.comparingInt(Nrs::value))
                .orElse(null);
    }

    /** Of several bouts of one session the fewest count. */
    private List<Integer> spare(Prescription item, List<SessionLog> lately, LocalDate since) {
        List<Integer> spare = new ArrayList<>();
        for (SessionLog log : newestFirst(lately)) {
            if (!log.day().isBefore(since)) {
                entries(item, log).stream()
                        .map(ExerciseLog::spareReps)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .min(Integer::compare)
                        .ifPresent(spare::add);
            }
        }
        return spare;
    }

    private List<SkipReason> leftOut(Prescription item, List<SessionLog> lately) {
        List<SkipReason> reasons = new ArrayList<>();
        for (SessionLog log : newestFirst(lately)) {
            List<ExerciseLog> entries = entries(item, log);
            if (entries.stream().anyMatch(entry -> entry.completedSets() > 0)) {
                return reasons;
            }
            entries.stream()
                    .map(ExerciseLog::skipped)
                    .filter(Objects::nonNull)
                    .map(Objects::requireNonNull)
                    .findFirst()
                    .ifPresent(reasons::add);
        }
        return reasons;
    }

    private List<ExerciseLog> entries(Prescription item, SessionLog log) {
        return log.exercises().stream()
                .filter(entry -> item.exerciseId().equals(exercises.get(entry.itemId())))
                .toList();
    }

    private static List<SessionLog> newestFirst(List<SessionLog> logs) {
        List<SessionLog> turned = new ArrayList<>(logs);
        Collections.reverse(turned);
        return turned;
    }

    private static List<Prescription> prescriptions(ProgramVersion version) {
        return version.items().stream().map(ProgramVersion.Item::prescription).toList();
    }

    private static boolean isSame(Prescription one, Prescription other) {
        return one.dose().equals(other.dose())
                && one.days().equals(other.days())
                && isSameLoad(one.loadKg(), other.loadKg());
    }

    private static boolean isSameLoad(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    private static boolean cameToCount(ProgramVersion version) {
        ProgramVersion.Prescribed prescribed = version.prescribed();
        return prescribed != null
                && (prescribed.endsOn() == null || !prescribed.endsOn().isBefore(prescribed.startsOn()));
    }

    private static LocalDate startsOn(ProgramVersion version) {
        return Objects.requireNonNull(version.prescribed(), "a draft").startsOn();
    }
}
