package org.neutralspine.delivery;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What was composed beside the weekly report, as it was composed. */
public interface Notices {

    /**
     * Keeps {@code notice} and puts its delivery into the outbox, both or neither, unless there is one for that kind, person
     * and day.
     *
     * @param job the job that sends it
     * @param mailHost the host part of the delivery's message id
     * @return whether it was new
     */
    boolean keep(Notice notice, Task job, String mailHost);

    /** Puts a copy of a kept notice into the outbox, for {@code standIn}, unless there is one. */
    void copy(Notice notice, UUID standIn, Task job, String mailHost);

    /** The notice with this id. */
    Optional<Notice> notice(UUID id);

    /** The newest of {@code kind} before {@code day} for each of {@code accounts} that has one. */
    Map<UUID, Notice> latest(MailKind kind, Collection<UUID> accounts, LocalDate day);
}
