package org.neutralspine.testing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.neutralspine.alert.Alerts;
import org.neutralspine.alert.Announcements;
import org.neutralspine.alert.HandleAlert;
import org.neutralspine.alert.WatchAlerts;
import org.neutralspine.alert.store.AlertRows;
import org.neutralspine.alert.store.ClearanceAnnouncements;
import org.neutralspine.alert.store.KeptSignals;
import org.neutralspine.audit.Audit;
import org.neutralspine.gate.SafetySignals;
import org.neutralspine.intake.CareRecords;
import org.neutralspine.intake.CareRelations;
import org.neutralspine.intake.Clearances;
import org.neutralspine.intake.Covers;
import org.neutralspine.intake.Episodes;
import org.neutralspine.intake.SetCover;
import org.neutralspine.intake.store.CoverRows;
import org.neutralspine.intake.store.OverrideRows;
import org.neutralspine.program.OverrideExercise;

/** Where signals arrive in the tests' hospital, who answers them, and who makes an exception. */
public final class AlertDesk {

    public final SafetySignals signals;
    public final WatchAlerts watch;
    public final HandleAlert handle;
    public final SetCover covers;
    public final OverrideExercise overrides;
    public final Announcements announcements;

    AlertDesk(
            EntityManager em,
            Episodes episodes,
            Clearances clearances,
            CareRecords records,
            CareRelations relations,
            Audit audit,
            Clock clock) {
        Covers standIns = new CoverRows(em);
        Alerts raised = new AlertRows(em);
        signals = new KeptSignals(raised, episodes, clock);
        watch = new WatchAlerts(raised, standIns, relations, audit, clock, Hospital.ZONE);
        handle = new HandleAlert(raised, standIns, relations, audit, clock, Hospital.ZONE);
        announcements = new ClearanceAnnouncements(clearances, raised, signals, clock, Hospital.ZONE);
        overrides = new OverrideExercise(
                Hospital.KNOWLEDGE, records, episodes, new OverrideRows(em), relations, audit, clock, Hospital.ZONE);
        covers = new SetCover(standIns, relations, audit, clock, Hospital.ZONE);
    }
}
