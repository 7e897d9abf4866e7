package org.neutralspine.alert;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.neutralspine.intake.Cover;
import org.neutralspine.intake.Covers;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;

/** Whose caseloads a person acts for today: a physiotherapist for their own and those they cover, a lead for all. */
final class AlertsFor {

    private final Covers covers;
    private final Clock clock;

    AlertsFor(Covers covers, Clock clock) {
        this.covers = covers;
        this.clock = clock;
    }

    /** The physiotherapists; empty means all. */
    Set<UUID> physiotherapists(Actor actor) {
        if (actor.role() == Role.LEAD) {
            return Set.of();
        }
        if (actor.role() != Role.PHYSIOTHERAPIST) {
            throw new Refusal.NotAllowed("Physiotherapists and leads act on alerts.");
        }
        Set<UUID> mine = new TreeSet<>(Set.of(actor.accountId()));
        today().stream()
                .filter(cover -> cover.standInId().equals(actor.accountId()))
                .map(Cover::physiotherapistId)
                .forEach(mine::add);
        return mine;
    }

    List<Cover> today() {
        return covers.on(LocalDate.now(clock));
    }

    Owner owner(UUID physiotherapistId) {
        return Owner.of(physiotherapistId, today(), LocalDate.now(clock));
    }
}
