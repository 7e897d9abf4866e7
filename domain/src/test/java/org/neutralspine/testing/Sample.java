package org.neutralspine.testing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neutralspine.condition.Clock;
import org.neutralspine.condition.Condition;
import org.neutralspine.condition.Phase;
import org.neutralspine.exercise.Catalogue;
import org.neutralspine.exercise.Category;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.knowledge.read.KnowledgeReader;
import org.neutralspine.spine.Dimension;

/** The shipped knowledge, and the same with a part replaced by a sample. */
public final class Sample {

    /** The knowledge base as shipped. */
    public static final KnowledgeBase SHIPPED = KnowledgeReader.shipped("the emergency line");

    private Sample() {}

    /** The shipped knowledge with other exercises. */
    public static KnowledgeBase knowing(KnowledgeBase base, Exercise... exercises) {
        return new KnowledgeBase(
                base.edition(),
                new Catalogue(Arrays.asList(exercises)),
                base.conditions(),
                base.redFlags(),
                base.clusters(),
                base.rulebook(),
                base.staples(),
                base.sources(),
                base.tagMeanings(),
                base.lessons());
    }

    /** The shipped knowledge in which the phases of one condition are replaced. */
    public static KnowledgeBase withPhases(String conditionId, Phase... phases) {
        Map<String, Condition> conditions = new LinkedHashMap<>(SHIPPED.conditions());
        conditions.computeIfPresent(conditionId, (id, condition) -> with(condition, Arrays.asList(phases)));
        return new KnowledgeBase(
                SHIPPED.edition(),
                SHIPPED.catalogue(),
                conditions,
                SHIPPED.redFlags(),
                SHIPPED.clusters(),
                SHIPPED.rulebook(),
                SHIPPED.staples(),
                SHIPPED.sources(),
                SHIPPED.tagMeanings(),
                SHIPPED.lessons());
    }

    private static Condition with(Condition c, List<Phase> phases) {
        return new Condition(
                c.id(),
                c.name(),
                c.icd10(),
                c.region(),
                c.direction(),
                c.precautions(),
                c.requiresClearance(),
                c.requiresAssessment(),
                phases,
                c.preferredCategories(),
                c.preferredExercises(),
                c.guidance(),
                c.evidenceLevel(),
                c.sources());
    }

    /** A phase that holds for ever and limits nothing but what is given. */
    public static Phase phase(String id, Map<Dimension, Integer> caps, Set<String> forbiddenTags) {
        return phase(id, caps, forbiddenTags, List.of());
    }

    /** A phase that holds for ever, limits nothing and asks for some categories first. */
    public static Phase phase(String id, List<Category> focus) {
        return phase(id, Map.of(), Set.of(), focus);
    }

    private static Phase phase(
            String id, Map<Dimension, Integer> caps, Set<String> forbiddenTags, List<Category> focus) {
        return new Phase(
                id, null, Clock.WEEKS_SINCE_ONSET, 0, null, caps, forbiddenTags, Set.of(), focus, List.of(), null);
    }

    /** An exercise of the shipped catalogue. */
    public static Exercise exercise(String id) {
        return SHIPPED.catalogue().get(id);
    }

    /** An easy exercise without any demand: level 1, every rating 0, no tag, no equipment. */
    public static SampleExercise easy(String id) {
        return new SampleExercise(id);
    }
}
