package org.neutralspine.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.neutralspine.condition.Fusion;

/**
 * One short lesson for patients. It is read beside the plan and changes nothing in it.
 *
 * @param id never changes: what was read is kept under it
 * @param title in few words
 * @param question what it answers, as a patient would ask
 * @param sentences three to six, in plain words
 * @param tryToday one thing to do today
 * @param audience for whom it is
 * @param sources ids of the sources that say it
 */
public record Lesson(
        String id,
        String title,
        String question,
        List<String> sentences,
        String tryToday,
        Audience audience,
        List<String> sources) {

    /** Copies the lists. */
    public Lesson {
        sentences = List.copyOf(sentences);
        sources = List.copyOf(sources);
    }

    /** Whom a lesson is written for, before anybody is left out. */
    public enum Who {
        /** Everybody. */
        ALL,
        /** Whoever has a fusion, whichever it is. */
        FUSED,
        /** Whoever has one of the conditions named. */
        CONDITIONS;

        /** The word in the files and in the API. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The constant with that word; empty if there is none. */
        public static Optional<Who> of(String word) {
            return Stream.of(values()).filter(who -> who.word().equals(word)).findFirst();
        }
    }

    /**
     * For whom a lesson is.
     *
     * @param who whom it is written for
     * @param conditions ids of conditions; empty unless {@link Who#CONDITIONS}
     * @param notFor whoever has one of these conditions is left out
     */
    public record Audience(Who who, Set<String> conditions, Set<String> notFor) {

        /** Copies the sets. */
        public Audience {
            conditions = Set.copyOf(conditions);
            notFor = Set.copyOf(notFor);
        }

        /** Whether somebody with these conditions belongs to it. */
        public boolean includes(Collection<String> had) {
            boolean meant = switch (who) {
                case ALL -> true;
                case FUSED -> had.stream().anyMatch(Fusion::isFusion);
                case CONDITIONS -> had.stream().anyMatch(conditions::contains);
            };
            return meant && had.stream().noneMatch(notFor::contains);
        }
    }
}
