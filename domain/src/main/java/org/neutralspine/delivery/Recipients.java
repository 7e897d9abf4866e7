package org.neutralspine.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who is to have mail: looked up in ranges of ids, so that many can share the work. */
public interface Recipients {

    /** How many weekly reports {@code task} still has to compose. */
    int weeklyDue(Task task);

    /** The next of them after {@code after} within {@code share}, in order of their ids. */
    List<UUID> weekly(Task task, Share share, UUID after, int limit);

    /** How many physiotherapists are still to be told of the night of {@code task}. */
    int nightlyDue(Task task);

    /** The next of them after {@code after} within {@code share}, in order of their ids. */
    List<UUID> nightly(Task task, Share share, UUID after, int limit);

    /** The next physicians whose fortnight's edition is due by {@code task}, after {@code after}. */
    List<UUID> physicians(Task task, UUID after, int limit);

    /** Who stands in for {@code physiotherapistId} on {@code day}. */
    List<UUID> standIns(UUID physiotherapistId, LocalDate day);
}
