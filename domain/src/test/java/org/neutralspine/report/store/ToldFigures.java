package org.neutralspine.report.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.report.Adherence;
import org.neutralspine.report.Attention;
import org.neutralspine.report.CaseloadReport;
import org.neutralspine.report.Note;
import org.neutralspine.report.PainTrend;
import org.neutralspine.report.PatientWeek;

/** What a line of a report says, figure by figure, in the words of {@code report-oracle.sql}; nothing is left out but names. */
final class ToldFigures {

    private static final Set<Attention.Kind> CLEARANCE = EnumSet.of(
            Attention.Kind.CLEARANCE_WAITING, Attention.Kind.CLEARANCE_REFUSED, Attention.Kind.CLEARANCE_ENDING);

    private final CaseloadReport.Line line;
    private final TrainingWeek week;
    private final Map<String, String> all = new LinkedHashMap<>();

    ToldFigures(CaseloadReport.Line line, TrainingWeek week) {
        this.line = line;
        this.week = week;
    }

    Map<String, String> all() {
        week(line.facts());
        pain(line.facts());
        line.trend(week).fold(few -> say("days with pain", nought(few.reportedDays())), this::trend);
        for (Note note : line.notes()) {
            say(note.kind().name().toLowerCase(java.util.Locale.ROOT), note.words());
        }
        for (Attention reason : line.reasons()) {
            reason(reason);
        }
        return all;
    }

    private void week(PatientWeek facts) {
        say("adherence", facts.adherence().equals(new Adherence(0, 0)) ? null : of(facts.adherence()));
        say("four weeks", facts.weeks().stream().map(ToldFigures::of).collect(Collectors.joining(", ")));
        say("training days", nought(facts.trainingDays()));
        say("reported days", nought(facts.reportedDays()));
        say("last report", facts.lastReport());
    }

    private void pain(PatientWeek facts) {
        facts.pain().stream()
                .reduce((former, latter) -> latter)
                .ifPresent(last -> say("pain now", last.score() + " on " + last.day()));
        facts.highest(week).ifPresent(score -> say("highest pain", score));
        say("days above the limit", nought(facts.daysAboveLimit(week)));
    }

    private boolean trend(PainTrend.Known known) {
        say("days with pain", known.reportedDays());
        say("slope", known.slope());
        say("interval, low", known.low());
        say("interval, high", known.high());
        say(
                "p of Mann and Kendall",
                BigDecimal.valueOf(known.pValue())
                        .setScale(9, RoundingMode.HALF_UP)
                        .toPlainString());
        return say("direction", known.direction());
    }

    private void reason(Attention reason) {
        if (reason.kind() == Attention.Kind.ALERT_WAITING) {
            say("alerts", reason.words());
        } else if (reason.kind() == Attention.Kind.SCREENING_DUE) {
            say("safety questions", reason.words());
        } else if (CLEARANCE.contains(reason.kind())) {
            say("clearance", reason.words());
        }
    }

    private static String of(Adherence adherence) {
        return adherence.done() + " of " + adherence.expected();
    }

    private static @Nullable Integer nought(int days) {
        return days == 0 ? null : Integer.valueOf(days);
    }

    private boolean say(String figure, @Nullable Object answer) {
        if (answer != null) {
            all.put(figure, answer.toString());
        }
        return true;
    }
}
