package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.neutralspine.condition.Condition;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.report.Board;
import org.neutralspine.report.PainTrend;
import org.neutralspine.report.ReadBoard;
import org.neutralspine.web.page.view.BoardView;

/** How the whole service is doing, for its lead. */
@Controller
@Dependent
@Path("board")
public class BoardPage {

    private final Pages pages;
    private final Visit visit;
    private final ReadBoard boards;
    private final KnowledgeBase knowledge;
    private final AlertRows times;

    /** Over the use case; {@code knowledge} names the conditions. */
    @Inject
    public BoardPage(Pages pages, Visit visit, ReadBoard boards, KnowledgeBase knowledge, AlertRows times) {
        this.pages = pages;
        this.visit = visit;
        this.boards = boards;
        this.knowledge = knowledge;
        this.times = times;
    }

    /** The board as it stands now. */
    @GET
    public Response show() {
        Board board = boards.read(visit.actor());
        return pages.show(
                "board.jte",
                new BoardView(
                        visit.dates().day(board.asOf()),
                        board.week().toString(),
                        List.of(waiting(board.clearances()), reviews(board.overdueReviews()), alerts(board.alerts())),
                        board.groups().stream().map(this::row).toList(),
                        words().say(
                                        "board.events.of",
                                        board.events().events(),
                                        board.events().sessions()),
                        rate(board.events())));
    }

    private Words words() {
        return pages.words();
    }

    private BoardView.Tile waiting(Board.Waiting waiting) {
        LocalDate since = waiting.since();
        return new BoardView.Tile(
                waiting.patients(),
                words().count("board.waiting", waiting.patients()),
                since == null
                        ? words().say("board.waiting.none")
                        : words().say("board.waiting.since", visit.dates().day(since)));
    }

    private BoardView.Tile reviews(int overdue) {
        return new BoardView.Tile(overdue, words().count("board.reviews", overdue), words().say("board.reviews.what"));
    }

    private BoardView.Tile alerts(Board.Answering alerts) {
        Duration median = alerts.median();
        return new BoardView.Tile(
                alerts.unanswered(),
                words().count("board.alerts", alerts.unanswered()),
                median == null
                        ? words().say("board.alerts.none", Board.WINDOW_DAYS)
                        : words().say("board.alerts.median", Board.WINDOW_DAYS, alerts.closed(), times.time(median)));
    }

    private BoardView.Row row(Board.Group group) {
        Board.Share share = group.share();
        Board.PainChange pain = group.pain();
        return new BoardView.Row(
                knowledge.condition(group.conditionId()).map(Condition::name).orElse(group.conditionId()),
                share == null
                        ? words().say("board.few")
                        : words().say("board.share", share.adherence().words(), share.patients()),
                pain == null
                        ? words().say("board.few")
                        : words().say("board.change", PainTrend.points(pain.median()), pain.patients()));
    }

    private String rate(Board.Events events) {
        OptionalDouble rate = events.rate();
        return rate.isEmpty()
                ? words().say("board.events.few")
                : words().say("board.events.rate", String.format(Locale.ENGLISH, "%.1f", rate.getAsDouble()));
    }
}
