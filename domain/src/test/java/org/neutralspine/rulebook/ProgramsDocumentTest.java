package org.neutralspine.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.neutralspine.exercise.Dose;
import org.neutralspine.program.Prescription;
import org.neutralspine.rulebook.SampleOfPatients.Drawn;
import org.neutralspine.testing.Sample;

/** {@code docs/programs.md}: what forty invented patients would be handed, for a physiotherapist to read. */
class ProgramsDocumentTest {

    private static final Path FILE = Path.of("..", "docs", "programs.md");
    private static final int PATIENTS = 40;
    private static final long SEED = 2026;

    private static final String HEAD = """
            # Forty first programs

            For a physiotherapist to read with a pencil. Written by `ProgramsDocumentTest` for invented patients drawn by a seed:
            examined, cleared for general exercise, screened today, never had a program. Refresh it with
            `mvn -pl domain test -Dtest=ProgramsDocumentTest -Dneutralspine.write-docs` and read what changed.

            **Draft for clinical review.** Approved by: nobody yet.
            """;

    @Test
    void showsWhatWouldBeHandedOut() throws IOException {
        String text = HEAD
                + new SampleOfPatients(Sample.SHIPPED, SEED)
                        .draw(PATIENTS).stream()
                                .map(ProgramsDocumentTest::chapter)
                                .collect(Collectors.joining());
        if (System.getProperty("neutralspine.write-docs") != null) {
            Files.writeString(FILE, text);
        }

        assertThat(FILE)
                .as("refresh docs/programs.md with -Dneutralspine.write-docs and read what changed")
                .hasContent(text);
    }

    private static String chapter(Drawn drawn) {
        String rows =
                drawn.program().items().stream().map(ProgramsDocumentTest::row).collect(Collectors.joining());
        return """

                ## %s

                Phases: %s. Fullest day %d minutes and %d minutes of walking.%s

                | exercise | how much | days |
                | --- | --- | --- |
                %s""".formatted(
                        drawn.words(),
                        String.join(", ", drawn.phases()),
                        drawn.program().minutesPerDay(),
                        drawn.program().walkingMinutesPerDay(),
                        empty(drawn.program().emptySlots()),
                        rows);
    }

    private static String empty(List<String> slots) {
        return slots.isEmpty() ? "" : " Nothing allowed for: " + String.join(", ", slots) + ".";
    }

    private static String row(Prescription item) {
        String days = item.days().size() == 7
                ? "every day"
                : item.days().stream().map(day -> day.name().substring(0, 3)).collect(Collectors.joining(" "));
        return "| %s | %s | %s |\n".formatted(Sample.exercise(item.exerciseId()).name(), amount(item.dose()), days);
    }

    private static String amount(Dose dose) {
        String once = dose.minutes() != null
                ? dose.minutes() + " min"
                : (dose.reps() == null ? "" : dose.reps() + " times ")
                        + (dose.holdSeconds() == null ? "" : dose.holdSeconds() + " s");
        return (dose.sets() + " x " + once.strip()
                        + (dose.eachSide() ? " each side" : "")
                        + (dose.boutsPerDay() > 1 ? ", " + dose.boutsPerDay() + " times a day" : ""))
                .replace("1 x " + dose.minutes(), String.valueOf(dose.minutes()));
    }
}
