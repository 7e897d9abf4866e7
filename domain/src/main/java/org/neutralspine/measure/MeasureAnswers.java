package org.neutralspine.measure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The answers we keep. */
public interface MeasureAnswers {

    /** Keeps a new one. */
    void add(MeasureAnswer answer);

    /** The answer with this id. */
    Optional<MeasureAnswer> find(UUID id);

    /** All of an episode, the earliest first; read with as many queries for one as for a hundred. */
    List<MeasureAnswer> all(UUID episodeId);
}
