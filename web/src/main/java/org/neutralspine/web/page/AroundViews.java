package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.knowledge.RedFlag;
import org.neutralspine.progression.TrainingDay;
import org.neutralspine.session.FlareCheck;
import org.neutralspine.session.ShortScreens;
import org.neutralspine.web.page.view.TodayView;

/** Says what is asked around training, and what follows from it. */
@Dependent
public class AroundViews {

    private final KnowledgeBase knowledge;
    private final Words words = Words.english();

    /** Over the knowledge base. */
    @Inject
    public AroundViews(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    TodayView.Around around(Visit visit, TrainingDay day) {
        Stream<RedFlag> anytime = knowledge.redFlags().values().stream().filter(ShortScreens::isAskedAnyTime);
        return new TodayView.Around(
                day.suspended() ? null : day.message(),
                followUp(visit, day.followUps()),
                groups(day.questions().stream()),
                day.questions().isEmpty() ? groups(anytime) : List.of());
    }

    /** The oldest first, one at a time. */
    private TodayView.@Nullable FollowUp followUp(Visit visit, List<FlareCheck.Due> due) {
        return due.stream()
                .findFirst()
                .map(first -> new TodayView.FollowUp(
                        first.sessionId() + "_" + first.after().hours(),
                        words.say(
                                "today.followup." + first.after().hours(),
                                visit.dates().weekday(first.day()))))
                .orElse(null);
    }

    private List<TodayView.Group> groups(Stream<RedFlag> flags) {
        Map<String, List<TodayView.Question>> groups = new LinkedHashMap<>();
        flags.forEach(flag -> groups.computeIfAbsent(flag.group(), group -> new ArrayList<>())
                .add(new TodayView.Question(flag.id(), flag.question())));
        return groups.entrySet().stream()
                .map(group -> new TodayView.Group(words.say("group." + group.getKey()), group.getValue()))
                .toList();
    }
}
