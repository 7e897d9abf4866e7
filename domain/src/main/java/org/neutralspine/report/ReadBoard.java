package org.neutralspine.report;

import jakarta.inject.Inject;
import java.time.Clock;
import org.neutralspine.audit.Audit;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.UseCase;
import org.neutralspine.knowledge.KnowledgeBase;

/** The service lead looks at how the whole service is doing. */
@UseCase
public class ReadBoard {

    private final Boards boards;
    private final StandingFlags flags;
    private final Audit audit;
    private final Clock clock;

    /** Over what is kept; {@code knowledge} says how long the safety questions hold. */
    @Inject
    public ReadBoard(Boards boards, KnowledgeBase knowledge, Audit audit, Clock clock) {
        this.boards = boards;
        this.flags = new SeriousFlags(knowledge);
        this.audit = audit;
        this.clock = clock;
    }

    /** The board as it stands now. */
    public Board read(Actor actor) {
        if (actor.role() != Role.LEAD) {
            throw new Refusal.NotAllowed("Only the service lead sees the board.");
        }
        audit.record(actor, "board.read", Audit.Subject.general("board", null));
        return boards.at(clock.instant(), flags);
    }
}
