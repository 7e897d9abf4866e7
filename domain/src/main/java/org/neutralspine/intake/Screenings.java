package org.neutralspine.intake;

import java.util.Optional;
import java.util.UUID;

/** The answered screenings we keep; none is ever changed. */
public interface Screenings {

    /** Keeps one. */
    void add(UUID episodeId, ScreeningAnswers answers);

    /** The newest of an episode. */
    Optional<ScreeningAnswers> latest(UUID episodeId);
}
