package org.neutralspine.delivery;

import jakarta.inject.Inject;
import java.time.Clock;
import org.neutralspine.audit.Audit;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.UseCase;

/** Whoever gets mail from the product chooses when it comes. */
@UseCase
public class ChooseMail {

    private final MailWishes wishes;
    private final Audit audit;
    private final Clock clock;

    /** Keeps {@code wishes}. */
    @Inject
    public ChooseMail(MailWishes wishes, Audit audit, Clock clock) {
        this.wishes = wishes;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the actor wishes. */
    public MailWish read(Actor actor) {
        mayHaveMail(actor);
        return wishes.of(actor.accountId());
    }

    /** Keeps what the actor wishes; it holds from the next night. */
    public MailWish choose(Actor actor, MailWish wish) {
        mayHaveMail(actor);
        wishes.keep(actor.accountId(), wish, clock.instant());
        audit.record(
                actor,
                "mail.choose",
                Audit.Subject.general("account", actor.accountId().toString()));
        return wish;
    }

    private static void mayHaveMail(Actor actor) {
        if (actor.role() != Role.PHYSIOTHERAPIST && actor.role() != Role.PHYSICIAN) {
            throw new Refusal.NotAllowed("Only physiotherapists and physicians get reports by mail.");
        }
    }
}
