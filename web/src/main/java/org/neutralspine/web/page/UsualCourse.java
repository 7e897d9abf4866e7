package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neutralspine.condition.ExpectedCourse;
import org.neutralspine.intake.Episode.KeptCondition;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.web.page.view.Fact;
import org.neutralspine.web.page.view.PatientView;

/** Says how pain goes with what a patient has, on average over many people, to compare one's own with. */
@Dependent
public class UsualCourse {

    private static final double OF_TEN = 10;

    private final KnowledgeBase knowledge;
    private final Words words = Words.english();

    /** Over the knowledge base. */
    @Inject
    public UsualCourse(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /** For the first condition of which it is known; null when it is of none, or when it lasts longer than was followed. */
    PatientView.@Nullable Usual of(List<KeptCondition> conditions, LocalDate today) {
        return conditions.stream()
                .flatMap(kept -> course(kept)
                        .filter(course -> covers(course, kept.beganOn(), today))
                        .map(course -> usual(course, kept.beganOn(), today))
                        .stream())
                .findFirst()
                .orElse(null);
    }

    private Optional<ExpectedCourse> course(KeptCondition kept) {
        return knowledge
                .condition(kept.conditionId())
                .flatMap(known -> Optional.ofNullable(known.guidance().expectedCourse()));
    }

    private static boolean covers(ExpectedCourse course, @Nullable LocalDate beganOn, LocalDate today) {
        return beganOn == null || weeks(beganOn, today) <= course.lastWeek();
    }

    private static long weeks(LocalDate beganOn, LocalDate today) {
        return ChronoUnit.WEEKS.between(beganOn, today);
    }

    private PatientView.Usual usual(ExpectedCourse course, @Nullable LocalDate beganOn, LocalDate today) {
        List<Fact> rows = course.points().stream()
                .map(point -> new Fact(
                        point.weeks() == 0 ? words.say("usual.start") : words.say("usual.after", point.weeks()),
                        String.format(Locale.ROOT, "%.1f", point.painOf100() / OF_TEN)))
                .toList();
        String source =
                Objects.requireNonNull(knowledge.sources().get(course.source())).cite();
        return new PatientView.Usual(rows, beganOn == null ? null : since(weeks(beganOn, today)), source);
    }

    private String since(long weeks) {
        return weeks < 1 ? words.say("usual.since.new") : words.count("usual.since", weeks);
    }
}
