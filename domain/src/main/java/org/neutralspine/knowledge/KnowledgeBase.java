package org.neutralspine.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neutralspine.condition.Condition;
import org.neutralspine.exercise.Catalogue;

/**
 * Everything the product knows, complete and checked. Immutable; the same files give an equal base with the same hash.
 *
 * @param edition version, hash and review status
 * @param catalogue all exercises
 * @param conditions all conditions by id, in order
 * @param redFlags all red-flag questions by id, in order
 * @param clusters flags that together are more urgent
 * @param rulebook all rules
 * @param staples the slots of a program
 * @param sources all sources by id, in order
 * @param tagMeanings what each tag means
 * @param lessons the course for patients
 */
public record KnowledgeBase(
        Edition edition,
        Catalogue catalogue,
        Map<String, Condition> conditions,
        Map<String, RedFlag> redFlags,
        List<RedFlag.Cluster> clusters,
        Rulebook rulebook,
        Staples staples,
        Map<String, Source> sources,
        Map<String, String> tagMeanings,
        LessonCourse lessons) {

    /** What a clearance may be for. */
    public static final List<String> CLEARANCE_SCOPES =
            List.of("protection-phase", "gentle-exercise", "general-exercise", "heavy-lifting", "sport");

    /**
     * Which knowledge this is.
     *
     * @param version the version its authors gave it
     * @param hash SHA-256 over all files, in hexadecimal
     * @param reviewStatus whether clinicians have signed it
     */
    public record Edition(String version, String hash, String reviewStatus) {

        /** Version and the first twelve digits of the hash: what every decision names. */
        public String name() {
            return version + "+" + hash.substring(0, 12);
        }
    }

    /** The condition with that id; empty if there is none. */
    public Optional<Condition> condition(String id) {
        return Optional.ofNullable(conditions.get(id));
    }

    /** The red flag with that id; empty if there is none. */
    public Optional<RedFlag> redFlag(String id) {
        return Optional.ofNullable(redFlags.get(id));
    }
}
