package org.neutralspine.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import java.util.logging.Logger;
import org.neutralspine.account.Accounts;
import org.neutralspine.account.PasswordHashing;
import org.neutralspine.account.store.AccountRows;
import org.neutralspine.condition.Condition;
import org.neutralspine.knowledge.KnowledgeBase;

/**
 * Fills an empty database with the demonstration: whoever works there, sixty patients, and twelve weeks that end now. The
 * same day makes the same hospital, but for ids and salts.
 */
public final class DemonstrationHospital {

    private static final Logger LOG = Logger.getLogger(DemonstrationHospital.class.getName());

    private static final int OPENED_WEEKS_AGO = 14;
    private static final int OPENING = 8 * 60;
    private static final int QUESTIONS_WEEKS = 4;

    private final Books books;
    private final KnowledgeBase knowledge;
    private final PasswordHashing hashing;
    private final Instant now;
    private final ZoneId zone;
    private final LocalDate today;

    /**
     * A hospital yet to be filled.
     *
     * @param books the database
     * @param clock tells where the twelve weeks end; {@code zone} is the hospital's
     */
    public DemonstrationHospital(
            Books books, KnowledgeBase knowledge, PasswordHashing hashing, Clock clock, ZoneId zone) {
        this.books = books;
        this.knowledge = knowledge;
        this.hashing = hashing;
        this.now = clock.instant();
        this.zone = zone;
        this.today = LocalDate.ofInstant(now, zone);
    }

    /**
     * Whether it was filled before.
     *
     * @throws IllegalStateException if that was begun and not finished
     */
    public boolean isFilled() {
        return books.inTransaction(() -> {
            Accounts accounts = new AccountRows(books.entities());
            boolean whole = accounts.byUsername(Team.LEAD).isPresent();
            if (!whole && !accounts.none()) {
                throw new IllegalStateException("The demonstration was loaded only in part:"
                        + " start once with -Dneutralspine.demo.reset to load it anew.");
            }
            return whole;
        });
    }

    /**
     * Fills it, a transaction for each step.
     *
     * @param percent is told how far it is, 0 to 100
     */
    public void fill(IntConsumer percent) {
        LocalDate opened = today.minusWeeks(OPENED_WEEKS_AGO);
        TravellingClock clock =
                TravellingClock.at(opened.atTime(7, 0).atZone(zone).toInstant());
        Desks desks = new Desks(books.entities(), knowledge, hashing, clock, zone);
        LOG.info("The demonstration hospital lives through twelve weeks: once, a minute or two.");
        Team team = books.inTransaction(() -> Team.hire(desks));
        Diary diary = new Diary(zone);
        for (Person person : Cast.everybody()) {
            plan(person, new Story(person, desks, team, today), diary);
        }
        diary.happen(now, clock, books, percent);
        clock.travelTo(now);
        books.inTransaction(() -> {
            new Aftermath(desks, team, knowledge, today).tell();
            return team.appointLead(desks);
        });
    }

    private void plan(Person person, Story story, Diary diary) {
        boolean asks = asksPhysician(person);
        Visits visits = Visits.of(person, today, asks);
        PainCourse pain = new PainCourse(person, visits.first(), today);
        int minute = OPENING + person.number() * 7;
        diary.at(visits.first(), minute, () -> {
            story.arrive();
            story.isExamined(visits.first(), painAt(pain, person, visits.first()));
            if (asks) {
                story.isReferred();
            }
        });
        if (asks && person.course() != Course.AWAITING) {
            diary.at(visits.decided(), minute + 60, () -> story.isAnswered(visits.decided()));
        }
        if (!person.course().trains()) {
            return;
        }
        planQuestions(person, story, visits, pain, diary);
        diary.at(visits.starts(), minute + 5, () -> story.getsProgram(visits.starts()));
        for (LocalDate visit : visits.later()) {
            diary.at(visit, minute, () -> {
                story.isExamined(visit, painAt(pain, person, visit));
                story.getsProgram(visit);
            });
        }
        planSessions(person, story, visits, diary);
    }

    private void planQuestions(Person person, Story story, Visits visits, PainCourse pain, Diary diary) {
        int minute = OPENING + person.number() * 7 + 3;
        diary.at(visits.first(), minute, story::namesGoals);
        for (LocalDate day = visits.first(); day.isBefore(today); day = day.plusWeeks(QUESTIONS_WEEKS)) {
            int said = painAt(pain, person, day);
            diary.at(day, minute + 1, () -> story.answers(said));
        }
        visits.later().forEach(visit -> diary.at(visit, minute + 2, story::isMeasured));
    }

    private void planSessions(Person person, Story story, Visits visits, Diary diary) {
        Training training = new Training(person, new PainCourse(person, visits.first(), today), today);
        visits.starts().plusDays(1).datesUntil(today.plusDays(1)).forEach(day -> {
            int minute = training.minuteOf(day);
            Instant at = day.atTime(minute / 60, minute % 60).atZone(zone).toInstant();
            diary.at(day, minute, () -> story.trains(day, at, training));
        });
    }

    private boolean asksPhysician(Person person) {
        return person.ailments().stream()
                .anyMatch(ailment -> knowledge
                        .condition(ailment.conditionId())
                        .map(Condition::requiresClearance)
                        .orElse(false));
    }

    private static int painAt(PainCourse pain, Person person, LocalDate day) {
        return Math.min(6, pain.said(day, 0, new SplittableRandom(person.number() * 131L + day.toEpochDay())));
    }
}
