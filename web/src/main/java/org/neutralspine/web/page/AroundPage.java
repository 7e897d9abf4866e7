package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.neutralspine.intake.ScreeningAnswers.Answer;
import org.neutralspine.intake.ScreeningAnswers.FlagAnswer;
import org.neutralspine.kernel.Nrs;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.knowledge.RedFlag;
import org.neutralspine.session.AnswerFollowUp;
import org.neutralspine.session.AnswerShortScreen;
import org.neutralspine.session.FollowUp.After;
import org.neutralspine.session.ShortScreens;

/** Takes what a patient answers around training: red flags before it, the pain of the days after it. */
@Controller
@Dependent
@Path("today/around")
public class AroundPage {

    private static final String TODAY = "/app/today";

    private final Pages pages;
    private final Visit visit;
    private final AnswerFollowUp followUps;
    private final AnswerShortScreen screen;
    private final KnowledgeBase knowledge;

    /** Over the use cases. */
    @Inject
    public AroundPage(
            Pages pages, Visit visit, AnswerFollowUp followUps, AnswerShortScreen screen, KnowledgeBase knowledge) {
        this.pages = pages;
        this.visit = visit;
        this.followUps = followUps;
        this.screen = screen;
        this.knowledge = knowledge;
    }

    /** How it was a day or two later. */
    @POST
    @Path("follow-up")
    public Response followUp() {
        Integer pain = Numbers.whole(visit.typed("pain"));
        if (pain == null || pain < Nrs.MIN || pain > Nrs.MAX) {
            return pages.done(TODAY, "today.followup.none");
        }
        String[] key = visit.typedText("key").split("_", 2);
        After after = key.length == 2 && key[1].equals("48") ? After.TWO_DAYS : After.A_DAY;
        followUps.answer(visit.actor(), Id.of(key[0], "session"), after, new Nrs(pain), null);
        return pages.done(TODAY, "today.followup.flash");
    }

    /** The round before training: what was not marked was read and is no. */
    @POST
    @Path("questions")
    public Response questions() {
        screen.answer(visit.actor(), visit.ownRecord(), marked(), true);
        return pages.go(TODAY);
    }

    /** Something new, at any time. */
    @POST
    @Path("report")
    public Response report() {
        List<FlagAnswer> marked = marked();
        if (marked.isEmpty()) {
            return pages.done(TODAY, "today.report.none");
        }
        screen.answer(visit.actor(), visit.ownRecord(), marked, false);
        return pages.done(TODAY, "today.report.flash");
    }

    private List<FlagAnswer> marked() {
        List<FlagAnswer> marked = new ArrayList<>();
        knowledge.redFlags().values().stream()
                .filter(ShortScreens::isAskedAnyTime)
                .map(RedFlag::id)
                .forEach(flag -> {
                    String said = visit.typed("answer-" + flag);
                    if (said != null && !said.isEmpty()) {
                        marked.add(new FlagAnswer(flag, answer(said), null));
                    }
                });
        return marked.stream().filter(answer -> answer.answer() != Answer.NO).toList();
    }

    private static Answer answer(String said) {
        try {
            return Answer.of(said);
        } catch (IllegalArgumentException e) {
            throw new Refusal.Invalid("answer", "must be yes, no or not-sure");
        }
    }
}
