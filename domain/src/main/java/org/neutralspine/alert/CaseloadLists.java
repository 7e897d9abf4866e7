package org.neutralspine.alert;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.neutralspine.kernel.Actor;

/** Reads caseloads. */
public interface CaseloadLists {

    /**
     * The patients in care that {@code actor} has to do with, as of {@code today}: a physiotherapist's own; a physician's
     * referred and cleared ones; all for a lead.
     *
     * @param seriousFlags ids of the red flags that keep a patient from training
     */
    List<CaseloadEntry> of(Actor actor, LocalDate today, Set<String> seriousFlags);
}
