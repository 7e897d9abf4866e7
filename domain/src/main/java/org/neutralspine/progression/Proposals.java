package org.neutralspine.progression;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The proposals we keep. */
public interface Proposals {

    /** Keeps one that waits. */
    void add(KeptProposal proposal);

    /** Those with these ids, held until the transaction ends so that nobody else answers them meanwhile. */
    List<KeptProposal> hold(Collection<UUID> ids);

    /** Those that wait in an episode, in the order they were made and of the program's items. */
    List<KeptProposal> waiting(UUID episodeId);

    /** Those that wait for patients in care of a physiotherapist, or of everybody when null; by episode. */
    List<KeptProposal> waitingFor(@Nullable UUID physiotherapistId);

    /** The patient of each of these episodes, read together. */
    Map<UUID, UUID> patients(Collection<UUID> episodeIds);

    /** Something newer takes the place of these. */
    void supersede(Collection<UUID> ids);

    /** Notes what a clinician said. */
    void answer(Collection<UUID> ids, KeptProposal.State state, KeptProposal.Answer answer);

    /** A waiting proposal now changes the same prescription of another version. */
    void carryOver(UUID id, UUID programId, UUID itemId);
}
