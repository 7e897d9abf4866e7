package org.neutralspine.batch.letter;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A report in the words of its reader, ready for a template.
 *
 * @param name what it is, such as Caseload report
 * @param title the week or day in words
 * @param headline the one sentence to read first
 * @param reader whose it is
 * @param tiles the figures of the whole caseload
 * @param attention those who need somebody
 * @param rest everybody else
 * @param wentWell what went well, a line each
 * @param footnote when it was composed and by which clock
 * @param link where the details are, if an address is set
 * @param button what the link says
 */
public record Page(
        String name,
        String title,
        String headline,
        String reader,
        List<Tile> tiles,
        List<Row> attention,
        List<Row> rest,
        List<String> wentWell,
        String footnote,
        @Nullable String link,
        String button) {

    /**
     * One figure of the caseload.
     *
     * @param figure the figure
     * @param words what it counts
     */
    public record Tile(String figure, String words) {}

    /**
     * One patient.
     *
     * @param number the hospital number
     * @param name initials or the name, as far as the reader may see it
     * @param link to the patient's page, if an address is set
     * @param reasons why they need attention
     * @param notes what else is going on; empty if nothing
     * @param cells the figures
     * @param pictures what is drawn
     */
    public record Row(
            String number,
            @Nullable String name,
            @Nullable String link,
            List<Reason> reasons,
            String notes,
            Cells cells,
            Pictures pictures) {

        /** Hospital number, and initials or the name if they are shown. */
        public String heading() {
            return name == null ? number : number + "  " + name;
        }

        /** The steps to take, each once. */
        public String steps() {
            return reasons.stream().map(Reason::next).distinct().collect(Collectors.joining(" "));
        }
    }

    /**
     * One reason to act.
     *
     * @param label two or three words
     * @param words the reason with its numbers
     * @param since since when, in words; empty where no day can be named
     * @param next a step to take, as a suggestion
     * @param color the tag's colour
     */
    public record Reason(String label, String words, String since, String next, String color) {}

    /**
     * The figures of one patient's week.
     *
     * @param pain the highest pain of the week; empty if none was reported
     * @param painNow the last pain reported, with its day
     * @param trend where it is heading
     * @param done the percentage done
     * @param doneOf from how many of how many
     * @param reported days with a report
     */
    public record Cells(String pain, String painNow, String trend, String done, String doneOf, String reported) {

        /** The last pain, and the highest of the week if there was any. */
        public String painWords() {
            return pain.isEmpty() ? painNow : painNow + "; " + pain;
        }
    }

    /**
     * What is drawn of one patient.
     *
     * @param cid the content id of the small picture in a mail
     * @param small the small picture as SVG for paper
     * @param forMail the same for a mail, light or dark
     * @param pain the large pain chart as SVG for paper
     * @param adherence the adherence bars as SVG for paper
     * @param words what the pictures show
     * @param worthDrawing whether there is anything to see
     */
    public record Pictures(
            String cid,
            String small,
            String forMail,
            String pain,
            String adherence,
            String words,
            boolean worthDrawing) {}
}
