package org.neutralspine.testing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.neutralspine.audit.Audit;
import org.neutralspine.intake.CareRecords;
import org.neutralspine.intake.CareRelations;
import org.neutralspine.intake.Episodes;
import org.neutralspine.kernel.IdempotencyKeys;
import org.neutralspine.kernel.store.IdempotencyKeyRows;
import org.neutralspine.lesson.ReadLessons;
import org.neutralspine.lesson.store.LessonTickRows;
import org.neutralspine.measure.AnswerMeasure;
import org.neutralspine.measure.MeasureAnswers;
import org.neutralspine.measure.MeasureCatalogue;
import org.neutralspine.measure.NameActivities;
import org.neutralspine.measure.OwnActivities;
import org.neutralspine.measure.ReadMeasures;
import org.neutralspine.measure.read.MeasureReader;
import org.neutralspine.measure.store.MeasureAnswerRows;
import org.neutralspine.measure.store.OwnActivityRows;
import org.neutralspine.progression.LookAhead;
import org.neutralspine.progression.RecordLoadTests;
import org.neutralspine.progression.store.LoadTestEntryRows;

/** The use cases that measure a patient's way and look ahead, over a hospital's database. */
public final class WayDesk {

    public final RecordLoadTests loadTests;
    public final LookAhead ahead;
    public final AnswerMeasure measures;
    public final ReadMeasures courses;
    public final NameActivities goals;
    public final ReadLessons lessons;

    WayDesk(
            EntityManager em,
            Episodes episodes,
            CareRecords records,
            CareRelations relations,
            Audit audit,
            Clock clock) {
        IdempotencyKeys keys = new IdempotencyKeyRows(em, clock);
        loadTests =
                new RecordLoadTests(episodes, new LoadTestEntryRows(em), keys, relations, audit, clock, Hospital.ZONE);
        MeasureCatalogue catalogue = MeasureReader.shipped();
        MeasureAnswers answers = new MeasureAnswerRows(em);
        OwnActivities activities = new OwnActivityRows(em);
        measures = new AnswerMeasure(
                catalogue, episodes, answers, activities, keys, relations, audit, clock, Hospital.ZONE);
        courses = new ReadMeasures(catalogue, episodes, answers, relations, audit);
        goals = new NameActivities(episodes, activities, relations, audit, clock, Hospital.ZONE);
        lessons = new ReadLessons(
                Hospital.KNOWLEDGE, episodes, new LessonTickRows(em), relations, audit, clock, Hospital.ZONE);
        ahead = new LookAhead(Hospital.KNOWLEDGE, records, relations, audit, clock, Hospital.ZONE);
    }
}
