package org.neutralspine.progression;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.exercise.Dose;
import org.neutralspine.kernel.Nrs;
import org.neutralspine.program.Prescription;
import org.neutralspine.program.ProgramVersion;
import org.neutralspine.program.ProgramVersion.Built;
import org.neutralspine.program.ProgramVersion.Item;
import org.neutralspine.program.ProgramVersion.Prescribed;
import org.neutralspine.session.FollowUp;
import org.neutralspine.session.SessionLog;
import org.neutralspine.session.SessionLog.ExerciseLog;
import org.neutralspine.session.SessionLog.Feeling;

/** What somebody wrote down of their training, for tests of what is read from it. */
final class Diary {

    /** A Wednesday. */
    static final LocalDate DAY = LocalDate.parse("2026-11-18");

    private static final UUID SOMEBODY = new UUID(9, 9);
    private static final Instant THEN = Instant.parse("2026-11-18T09:00:00Z");
    private static final List<DayOfWeek> DAYS = List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);

    private Diary() {}

    static SessionLog log(LocalDate day, Feeling feeling, ExerciseLog... exercises) {
        SessionLog.Entry entry = new SessionLog.Entry(THEN, THEN, SOMEBODY);
        return new SessionLog(new UUID(1, 1), SOMEBODY, SOMEBODY, day, feeling, entry, List.of(exercises), 0);
    }

    static FollowUp answer(FollowUp.After after, int pain) {
        return new FollowUp(new UUID(2, after.hours()), SOMEBODY, DAY, after, new Nrs(pain), THEN, SOMEBODY, 0);
    }

    static ChartDay day(SessionLog... logs) {
        return new ChartDay(DAY, List.of(logs), List.of(), Optional.empty());
    }

    static Prescription item(String exerciseId, int sets, int bouts) {
        Dose dose = new Dose(sets, 10, null, null, bouts, 3, false, 30, null);
        return new Prescription(exerciseId, "core-endurance", null, dose, DAYS, null, "");
    }

    /** A version of these prescriptions, whose items are 1, 2, 3 ... plus {@code firstItem}. */
    static ProgramVersion version(
            LocalDate startsOn, @Nullable LocalDate endsOn, int firstItem, Prescription... items) {
        List<Item> all = new ArrayList<>();
        for (Prescription item : items) {
            all.add(new Item(id(firstItem + all.size()), item));
        }
        Prescribed prescribed = new Prescribed(THEN, SOMEBODY, startsOn, endsOn, endsOn != null);
        return new ProgramVersion(
                new UUID(4, firstItem), SOMEBODY, 1, new Built(THEN, SOMEBODY, "0.1"), prescribed, all, 0);
    }

    /** The id of an item. */
    static UUID id(int item) {
        return new UUID(5, item);
    }
}
