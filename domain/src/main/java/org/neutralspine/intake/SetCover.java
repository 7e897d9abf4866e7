package org.neutralspine.intake;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.neutralspine.audit.Audit;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.UseCase;
import org.neutralspine.kernel.Violations;

/** A physiotherapist, or a lead for them, says who looks after a caseload for some days. */
@UseCase
public class SetCover {

    /** A longer absence is a change of hands: the patients are moved. */
    private static final int MOST_DAYS = 182;

    private final Covers covers;
    private final CareRelations relations;
    private final Audit audit;
    private final Clock clock;

    /** Over the kept covers; {@code zone} is the hospital's. */
    @Inject
    public SetCover(Covers covers, CareRelations relations, Audit audit, Clock clock, ZoneId zone) {
        this.covers = covers;
        this.relations = relations;
        this.audit = audit;
        this.clock = clock.withZone(zone);
    }

    /** Sets a cover; nobody has two stand-ins on one day. */
    public Cover set(Actor actor, Wanted wanted) {
        mayHandle(actor);
        if (actor.role() == Role.PHYSIOTHERAPIST && !wanted.physiotherapistId().equals(actor.accountId())) {
            throw new Refusal.NotFound("physiotherapist");
        }
        check(wanted);
        covers.hold(wanted.physiotherapistId());
        Cover cover = new Cover(
                UUID.randomUUID(),
                wanted.physiotherapistId(),
                wanted.standInId(),
                wanted.from(),
                wanted.to(),
                actor.accountId(),
                null);
        if (covers.from(wanted.from()).stream().anyMatch(cover::overlaps)) {
            throw new Refusal.Conflict(
                    "cover-overlaps", "There is a stand-in on some of these days. Take that back first.", List.of());
        }
        covers.add(cover, clock.instant());
        audit.record(
                actor, "cover.set", Audit.Subject.general("cover", cover.id().toString()));
        return cover;
    }

    /** Ends a cover now; ended twice is ended once. */
    public Cover takeBack(Actor actor, UUID id) {
        mayHandle(actor);
        Cover cover = covers.find(id)
                .filter(found -> concerns(actor, found))
                .orElseThrow(() -> new Refusal.NotFound("cover"));
        if (cover.endedAt() == null) {
            covers.end(id, actor.accountId(), clock.instant());
            audit.record(actor, "cover.end", Audit.Subject.general("cover", id.toString()));
        }
        return covers.find(id).orElse(cover);
    }

    /** Those that are not over: one's own and those one stands in for, all for a lead. */
    public List<Cover> list(Actor actor) {
        mayHandle(actor);
        return covers.from(LocalDate.now(clock)).stream()
                .filter(cover -> concerns(actor, cover))
                .toList();
    }

    private static boolean concerns(Actor actor, Cover cover) {
        return actor.role() == Role.LEAD
                || cover.physiotherapistId().equals(actor.accountId())
                || cover.standInId().equals(actor.accountId());
    }

    private static void mayHandle(Actor actor) {
        if (actor.role() != Role.PHYSIOTHERAPIST && actor.role() != Role.LEAD) {
            throw new Refusal.NotAllowed("A physiotherapist, or a lead for them, sets who stands in.");
        }
    }

    private void check(Wanted wanted) {
        new Violations()
                .check(
                        relations.isActive(wanted.physiotherapistId(), Role.PHYSIOTHERAPIST),
                        "physiotherapistId",
                        "must name an active physiotherapist")
                .check(
                        relations.isActive(wanted.standInId(), Role.PHYSIOTHERAPIST)
                                && !wanted.standInId().equals(wanted.physiotherapistId()),
                        "standInId",
                        "must name another active physiotherapist")
                .check(!wanted.from().isBefore(LocalDate.now(clock)), "from", "must not be before today")
                .check(
                        !wanted.to().isBefore(wanted.from())
                                && !wanted.to().isAfter(wanted.from().plusDays(MOST_DAYS)),
                        "to",
                        "must be from the first day to half a year after it")
                .refuse();
    }

    /**
     * Who looks after what, when.
     *
     * @param physiotherapistId whose caseload
     * @param standInId who looks after it
     * @param from the first day, not before today
     * @param to the last day
     */
    public record Wanted(UUID physiotherapistId, UUID standInId, LocalDate from, LocalDate to) {}
}
