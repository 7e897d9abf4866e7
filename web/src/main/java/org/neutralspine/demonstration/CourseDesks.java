package org.neutralspine.demonstration;

import java.time.Clock;
import java.time.ZoneId;
import org.neutralspine.alert.Announcements;
import org.neutralspine.alert.HandleAlert;
import org.neutralspine.alert.WatchAlerts;
import org.neutralspine.alert.store.ClearanceAnnouncements;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.measure.AnswerMeasure;
import org.neutralspine.measure.NameActivities;
import org.neutralspine.measure.read.MeasureReader;
import org.neutralspine.program.OverrideExercise;
import org.neutralspine.progression.RecordLoadTests;
import org.neutralspine.session.LogSession;
import org.neutralspine.session.SessionReviews;

/** The use cases that come up in the course of care: measuring, alerts, overrides. */
final class CourseDesks {

    final RecordLoadTests loadTests;
    final AnswerMeasure measures;
    final NameActivities goals;
    final WatchAlerts watchAlerts;
    final HandleAlert handleAlert;
    final Announcements announcements;
    final OverrideExercise override;

    /** Writes sessions down and decides nothing: how it was before decisions came. */
    final LogSession writingOnly;

    /** Over what is kept in {@code c}. */
    CourseDesks(KnowledgeBase knowledge, Cabinet c, Clock clock, ZoneId zone) {
        SessionReviews none = (actor, patientId, log, cause) -> {};
        writingOnly =
                new LogSession(c.episodes, c.programs, c.sessions, c.keys, none, c.relations, c.audit, clock, zone);
        loadTests = new RecordLoadTests(c.episodes, c.loadTests, c.keys, c.relations, c.audit, clock, zone);
        measures = measures(c, clock, zone);
        goals = new NameActivities(c.episodes, c.activities, c.relations, c.audit, clock, zone);
        watchAlerts = new WatchAlerts(c.alerts, c.covers, c.relations, c.audit, clock, zone);
        handleAlert = new HandleAlert(c.alerts, c.covers, c.relations, c.audit, clock, zone);
        announcements = new ClearanceAnnouncements(c.clearances, c.alerts, c.signals, clock, zone);
        override =
                new OverrideExercise(knowledge, c.records, c.episodes, c.overrides, c.relations, c.audit, clock, zone);
    }

    private static AnswerMeasure measures(Cabinet c, Clock clock, ZoneId zone) {
        return new AnswerMeasure(
                MeasureReader.shipped(),
                c.episodes,
                c.measures,
                c.activities,
                c.keys,
                c.relations,
                c.audit,
                clock,
                zone);
    }
}
