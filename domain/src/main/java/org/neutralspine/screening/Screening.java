package org.neutralspine.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.knowledge.RedFlag;
import org.neutralspine.knowledge.RedFlag.Cluster;
import org.neutralspine.knowledge.RedFlag.Urgency;

/**
 * What the red-flag answers come to.
 *
 * @param urgency the highest urgency that stands after downgrades and clusters
 * @param findings every flag that stands and every cluster that was raised, in the order of the knowledge base
 */
public record Screening(Urgency urgency, List<Finding> findings) {

    /** Copies the findings. */
    public Screening {
        findings = List.copyOf(findings);
    }

    /**
     * One thing that stands.
     *
     * @param id the flag's or the cluster's id
     * @param urgency how urgent it is now
     * @param downgraded whether a documented downgrade lowered it
     */
    public record Finding(String id, Urgency urgency, boolean downgraded) {}

    /**
     * Judges the flags that were answered yes.
     *
     * @param flags ids of flags answered yes, or not sure where that counts as yes (SCR-07)
     * @param downgrades ids of flags whose downgrade is documented; one that does not stand has no effect
     */
    public static Screening of(KnowledgeBase knowledge, Set<String> flags, Set<String> downgrades) {
        List<Finding> findings = new ArrayList<>();
        for (RedFlag flag : knowledge.redFlags().values()) {
            if (flags.contains(flag.id())) {
                findings.add(finding(flag, downgrades.contains(flag.id())));
            }
        }
        for (Cluster cluster : knowledge.clusters()) {
            if (raised(cluster, flags, downgraded(knowledge, downgrades))) {
                findings.add(new Finding(cluster.id(), cluster.result(), false));
            }
        }
        return new Screening(highest(findings), findings);
    }

    /** The findings of exactly that urgency. */
    public List<Finding> of(Urgency asked) {
        return findings.stream().filter(finding -> finding.urgency() == asked).toList();
    }

    private static Finding finding(RedFlag flag, boolean downgraded) {
        Urgency lower = flag.overrideTo();
        return downgraded && lower != null
                ? new Finding(flag.id(), lower, true)
                : new Finding(flag.id(), flag.gateUrgency(), false);
    }

    /** Those whose flag can be lowered at all: a note on any other flag changes nothing. */
    private static Set<String> downgraded(KnowledgeBase knowledge, Set<String> downgrades) {
        return downgrades.stream()
                .filter(id -> knowledge.redFlag(id).map(RedFlag::overrideTo).isPresent())
                .collect(Collectors.toSet());
    }

    private static boolean raised(Cluster cluster, Set<String> flags, Set<String> downgrades) {
        long standing = cluster.of().stream()
                .filter(flags::contains)
                .filter(id -> !downgrades.contains(id))
                .count();
        return standing >= cluster.atLeast();
    }

    private static Urgency highest(Collection<Finding> findings) {
        Urgency highest = Urgency.NONE;
        for (Finding finding : findings) {
            highest = finding.urgency().compareTo(highest) > 0 ? finding.urgency() : highest;
        }
        return highest;
    }
}
