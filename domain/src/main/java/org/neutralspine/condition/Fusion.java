package org.neutralspine.condition;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.neutralspine.spine.Region;
import org.neutralspine.spine.Vertebra;

/**
 * A fused part of the spine: every vertebra from its top to its bottom, gaps filled.
 *
 * <p>The adjacent segments follow the knowledge base's algorithm: the segment above the top and the one below the bottom;
 * below S1 it is the sacroiliac joints and the hips.
 */
public final class Fusion {

    /** The condition every long fusion is entered as. */
    public static final String LONG = "long-instrumented-fusion";

    private static final int LONG_FROM_VERTEBRAE = 5;

    private static final Map<String, Set<Region>> REGIONS = Map.of(
            "lumbar-fusion",
            EnumSet.of(Region.LUMBAR),
            "thoracic-fusion",
            EnumSet.of(Region.THORACIC),
            "cervical-fusion",
            EnumSet.of(Region.CERVICAL),
            LONG,
            EnumSet.of(Region.THORACIC, Region.LUMBAR));

    private final Vertebra top;
    private final Vertebra bottom;

    private Fusion(Vertebra top, Vertebra bottom) {
        this.top = top;
        this.bottom = bottom;
    }

    /** The fusion over those levels; empty without any. */
    public static Optional<Fusion> over(Collection<Vertebra> levels) {
        if (levels.isEmpty()) {
            return Optional.empty();
        }
        SortedSet<Vertebra> sorted = new TreeSet<>(levels);
        return Optional.of(new Fusion(sorted.first(), sorted.last()));
    }

    /** Whether a condition is a fusion. */
    public static boolean isFusion(String conditionId) {
        return REGIONS.containsKey(conditionId);
    }

    /** The regions whose motion a fusion condition concerns; empty for any other condition. */
    public static Set<Region> regionsOf(String conditionId) {
        return REGIONS.getOrDefault(conditionId, Set.of());
    }

    /** The fused vertebrae, gaps filled. */
    public Set<Vertebra> vertebrae() {
        return EnumSet.range(top, bottom);
    }

    /** Fused vertebrae minus one. */
    public int segments() {
        return vertebrae().size() - 1;
    }

    /** Five or more vertebrae, or across C7/T1 or T12/L1. */
    public boolean isLong() {
        return vertebrae().size() >= LONG_FROM_VERTEBRAE
                || crosses(Vertebra.C7, Vertebra.T1)
                || crosses(Vertebra.T12, Vertebra.L1);
    }

    /** Whether every fused vertebra lies in the region of that fusion condition; a long fusion may lie anywhere. */
    public boolean suits(String conditionId) {
        return LONG.equals(conditionId)
                || vertebrae().stream().allMatch(v -> regionsOf(conditionId).contains(v.region()));
    }

    /** Whether it reaches C7 or T1, so that neck and chest share their caps. */
    public boolean touchesNeckJunction() {
        return vertebrae().contains(Vertebra.C7) || vertebrae().contains(Vertebra.T1);
    }

    /** Whether it reaches T12 or L1, so that chest and low back share their caps. */
    public boolean touchesLumbarJunction() {
        return vertebrae().contains(Vertebra.T12) || vertebrae().contains(Vertebra.L1);
    }

    /** The segment above, upper vertebra first; empty above the skull's base. */
    public Optional<List<Vertebra>> above() {
        return top.above().map(neighbour -> List.of(neighbour, top));
    }

    /** The segment below, upper vertebra first; empty below S1, where the sacroiliac joints and hips follow. */
    public Optional<List<Vertebra>> below() {
        return bottom.below().map(neighbour -> List.of(bottom, neighbour));
    }

    private boolean crosses(Vertebra upper, Vertebra lower) {
        return vertebrae().contains(upper) && vertebrae().contains(lower);
    }
}
