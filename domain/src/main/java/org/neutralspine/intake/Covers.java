package org.neutralspine.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The covers we keep. */
public interface Covers {

    /** Keeps one. */
    void add(Cover cover, Instant at);

    /** The cover, if there is one. */
    Optional<Cover> find(UUID id);

    /** Those that hold on {@code day}. */
    List<Cover> on(LocalDate day);

    /** Those that are not over on {@code day}, the earliest first. */
    List<Cover> from(LocalDate day);

    /** Ends one early. */
    void end(UUID id, UUID by, Instant at);

    /** Holds the covers of a physiotherapist until the transaction ends, so that two are not set at once. */
    void hold(UUID physiotherapistId);
}
