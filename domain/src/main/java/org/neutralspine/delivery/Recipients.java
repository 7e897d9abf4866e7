package org.neutralspine.delivery;

import java.util.List;
import java.util.UUID;

/** Who is to have mail: looked up in ranges of ids, so that many can share the work. */
public interface Recipients {

    /** How many weekly reports {@code task} still has to compose. */
    int weeklyDue(Task task);

    /** The next of them after {@code after} within {@code share}, in order of their ids. */
    List<UUID> weekly(Task task, Share share, UUID after, int limit);
}
