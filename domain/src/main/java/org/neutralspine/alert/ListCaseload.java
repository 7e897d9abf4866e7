package org.neutralspine.alert;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.neutralspine.audit.Audit;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.UseCase;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.knowledge.RedFlag;

/** Shows a clinician their patients, the most urgent first. */
@UseCase
public class ListCaseload {

    private final KnowledgeBase knowledge;
    private final CaseloadLists caseloads;
    private final Audit audit;
    private final Clock clock;

    /** Over the kept records; {@code zone} is the hospital's. */
    @Inject
    public ListCaseload(KnowledgeBase knowledge, CaseloadLists caseloads, Audit audit, Clock clock, ZoneId zone) {
        this.knowledge = knowledge;
        this.caseloads = caseloads;
        this.audit = audit;
        this.clock = clock.withZone(zone);
    }

    /** The patients in care that the actor has to do with. */
    public List<Line> list(Actor actor) {
        if (actor.role() == Role.PATIENT || actor.role() == Role.ADMIN) {
            throw new Refusal.NotAllowed("Clinicians have a caseload.");
        }
        LocalDate today = LocalDate.now(clock);
        audit.record(actor, "caseload.read", Audit.Subject.general("caseload", null));
        return caseloads.of(actor, today, seriousFlags()).stream()
                .sorted(Urgency.order(today))
                .map(entry -> new Line(entry, Urgency.of(entry, today)))
                .toList();
    }

    private Set<String> seriousFlags() {
        return knowledge.redFlags().values().stream()
                .filter(flag -> flag.gateUrgency().compareTo(RedFlag.Urgency.REFER) >= 0)
                .map(RedFlag::id)
                .collect(Collectors.toSet());
    }

    /**
     * One patient with what calls for action.
     *
     * @param entry the patient
     * @param urgencies the most urgent first; empty when all is well
     */
    public record Line(CaseloadEntry entry, List<Urgency> urgencies) {}
}
