package org.neutralspine.web.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neutralspine.report.chart.Chart;

/**
 * One patient, all that matters on one page.
 *
 * @param id for addresses
 * @param name given and family name
 * @param facts number, age, diagnosis, surgery, limits
 * @param gate whether training may go on, and why
 * @param alerts what asks for action
 * @param next the next step of the path, first one first
 * @param progress pain and training; absent before anything was prescribed
 * @param program what is prescribed now; absent before the first
 * @param history what happened, newest first
 * @param learning what was read, and how each exercise went
 * @param mayEdit whether the reader may act, not only look
 * @param open whether care goes on
 */
public record PatientView(
        String id,
        String name,
        List<Fact> facts,
        Gate gate,
        List<Alert> alerts,
        List<Step> next,
        @Nullable Progress progress,
        @Nullable Program program,
        List<Event> history,
        Learning learning,
        boolean mayEdit,
        boolean open) {

    /**
     * Whether training may go on.
     *
     * @param tag the outcome
     * @param sentence what it means
     * @param reasons why, one sentence each
     * @param advised who else should look and how to go about training, one sentence each
     */
    public record Gate(Tag tag, String sentence, List<String> reasons, List<String> advised) {}

    /**
     * One alert with its reason.
     *
     * @param tag what
     * @param why the figures behind it
     * @param what what can be done
     */
    public record Alert(Tag tag, String why, String what) {}

    /**
     * One step of the path.
     *
     * @param label the words on the link
     * @param href where it leads
     * @param state done, or when
     * @param done whether it is done and valid
     */
    public record Step(String label, String href, String state, boolean done) {}

    /**
     * Pain and training.
     *
     * @param days how many days the chart shows
     * @param spans the choices of days
     * @param pain the chart, wide and narrow
     * @param painRows its figures
     * @param trend where pain is heading, in a sentence
     * @param usual how pain usually goes with it; absent when that is not known
     * @param done the chart of training, wide and narrow
     * @param doneRows its figures
     */
    public record Progress(
            int days,
            List<Choice> spans,
            Charts pain,
            List<Fact> painRows,
            String trend,
            @Nullable Usual usual,
            Charts done,
            List<Fact> doneRows) {}

    /**
     * How pain usually goes with what the patient has.
     *
     * @param rows mean pain of 10, by the time since it began
     * @param since when the patient's own pain began; absent when that is not known
     * @param source where it is from
     */
    public record Usual(List<Fact> rows, @Nullable String since, String source) {}

    /**
     * The same chart for two widths.
     *
     * @param wide for a desktop
     * @param narrow for a phone
     */
    public record Charts(Chart wide, Chart narrow) {}

    /**
     * A program.
     *
     * @param title number and since when
     * @param items what is prescribed
     * @param summary minutes and number
     */
    public record Program(String title, List<Item> items, String summary) {}

    /**
     * One exercise of a program.
     *
     * @param name the exercise
     * @param dose in words
     * @param days in words
     * @param why why it is in
     */
    public record Item(String name, String dose, String days, String why) {}

    /**
     * What the patient has read and practised.
     *
     * @param lessons how many lessons were read, in a sentence
     * @param practised one line per exercise, the one that hurt most first; empty before anything was logged
     */
    public record Learning(String lessons, List<Practised> practised) {}

    /**
     * How one exercise went.
     *
     * @param exercise its name
     * @param times how often it was done
     * @param pain the mean of the pain told, and how often it was told; absent when it was not
     * @param leftOutForPain how often it was left out because of pain
     * @param last the last day it was done; absent when it never was
     */
    public record Practised(
            String exercise,
            int times,
            @Nullable String pain,
            int leftOutForPain,
            @Nullable String last) {}

    /**
     * One thing that happened.
     *
     * @param when day and time
     * @param what in a sentence
     */
    public record Event(String when, String what) {}
}
