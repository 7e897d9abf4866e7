package org.neutralspine.spine;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One vertebra, from the skull's base (C0) to the sacrum (S1); declared from top to bottom. */
public enum Vertebra {
    C0,
    C1,
    C2,
    C3,
    C4,
    C5,
    C6,
    C7,
    T1,
    T2,
    T3,
    T4,
    T5,
    T6,
    T7,
    T8,
    T9,
    T10,
    T11,
    T12,
    L1,
    L2,
    L3,
    L4,
    L5,
    S1;

    private static final List<Vertebra> DOWNWARD = List.of(values());
    private static final Set<Vertebra> NECK = EnumSet.range(C0, C7);
    private static final Set<Vertebra> CHEST = EnumSet.range(T1, T12);

    /** The region this vertebra belongs to; S1 counts as lumbar, because it is fused with the lumbar spine. */
    public Region region() {
        if (NECK.contains(this)) {
            return Region.CERVICAL;
        }
        return CHEST.contains(this) ? Region.THORACIC : Region.LUMBAR;
    }

    /** The next vertebra towards the head; empty above C0. */
    public Optional<Vertebra> above() {
        int here = DOWNWARD.indexOf(this);
        return here == 0 ? Optional.empty() : Optional.of(DOWNWARD.get(here - 1));
    }

    /** The next vertebra towards the pelvis; empty below S1. */
    public Optional<Vertebra> below() {
        int next = DOWNWARD.indexOf(this) + 1;
        return next == DOWNWARD.size() ? Optional.empty() : Optional.of(DOWNWARD.get(next));
    }
}
