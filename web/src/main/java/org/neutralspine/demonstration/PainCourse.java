package org.neutralspine.demonstration;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.SplittableRandom;

/** Where an invented patient's pain is on a day. */
final class PainCourse {

    private static final int FLARE_DAYS = 9;
    private static final double FLARE = 4.0;
    private static final double SCATTER = 0.6;

    private final Person person;
    private final LocalDate first;
    private final LocalDate today;

    PainCourse(Person person, LocalDate first, LocalDate today) {
        this.person = person;
        this.first = first;
        this.today = today;
    }

    /** The usual pain of a day, before the day's ups and downs. */
    double usual(LocalDate day) {
        double share =
                (double) ChronoUnit.DAYS.between(first, day) / Math.max(1, ChronoUnit.DAYS.between(first, today));
        double gone = Math.sqrt(Math.min(1, Math.max(0, share)));
        double level =
                person.pain().first() + (person.pain().last() - person.pain().first()) * gone;
        return level + flare(day);
    }

    /** What the patient says on a day, 0 to 10. */
    int said(LocalDate day, double more, SplittableRandom dice) {
        long said = Math.round(usual(day) + more + dice.nextGaussian() * SCATTER);
        return (int) Math.max(0, Math.min(10, said));
    }

    private double flare(LocalDate day) {
        long ago = ChronoUnit.DAYS.between(day, today);
        if (person.course() != Course.FLARING || ago >= FLARE_DAYS) {
            return 0;
        }
        return FLARE * (FLARE_DAYS - ago) / FLARE_DAYS;
    }
}
