package org.neutralspine.demonstration;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.knowledge.read.KnowledgeReader;

class CastTest {

    private static final KnowledgeBase KNOWLEDGE = KnowledgeReader.shipped("the hospital");

    private final List<Person> cast = Cast.everybody();

    @Test
    void isTheSameEveryTime() {
        assertThat(Cast.everybody()).isEqualTo(cast);
    }

    @Test
    void holdsSixtyPeopleInThreeCaseloads() {
        assertThat(cast).hasSize(60);
        assertThat(cast.stream().collect(groupingBy(Person::caseload, counting())))
                .containsEntry(1, 22L)
                .containsEntry(2, 20L)
                .containsEntry(3, 18L);
        assertThat(cast).extracting(Person::hospitalNumber).doesNotHaveDuplicates();
        assertThat(cast).extracting(Person::who).doesNotHaveDuplicates();
    }

    @Test
    void coversTheConditionsOfTheKnowledgeBase() {
        Set<String> met = cast.stream()
                .flatMap(person -> person.ailments().stream())
                .map(Person.Ailment::conditionId)
                .collect(Collectors.toSet());

        assertThat(met)
                .containsExactlyInAnyOrderElementsOf(KNOWLEDGE.conditions().keySet());
        assertThat(cast.stream().filter(person -> person.ailments().size() == 2))
                .hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void showsEveryCourse() {
        assertThat(cast.stream().collect(groupingBy(Person::course, counting())))
                .containsOnlyKeys(Course.values())
                .containsEntry(Course.AWAITING, 2L)
                .containsEntry(Course.REFUSED, 1L);
        assertThat(cast.stream().filter(person -> person.course().trains()))
                .extracting(Person::adherence)
                .allMatch(percent -> percent >= 30 && percent <= 100);
    }

    @Test
    void haveTheirDiagnosesBeforeTheyCome() {
        assertThat(cast)
                .allMatch(person ->
                        person.ailments().stream().allMatch(ailment -> ailment.weeks() > person.weeksInCare()));
    }
}
