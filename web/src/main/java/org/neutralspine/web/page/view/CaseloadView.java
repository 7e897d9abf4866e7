package org.neutralspine.web.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neutralspine.report.chart.Chart;

/**
 * Who needs whom today, most urgent first.
 *
 * @param search what was searched for
 * @param show which patients: all, or only those who need somebody
 * @param physiotherapists for the lead: whose caseload, with the chosen one; empty for a physiotherapist
 * @param tiles the figures on top
 * @param rows the patients found
 * @param total how many there are without search
 * @param mayRegister whether a new patient can be registered from here
 * @param trouble what went wrong in the night; absent if nothing did
 */
public record CaseloadView(
        String search,
        String show,
        List<Choice> physiotherapists,
        List<Tile> tiles,
        List<Row> rows,
        int total,
        boolean mayRegister,
        @Nullable String trouble) {

    /**
     * One figure.
     *
     * @param number the figure
     * @param words what it counts
     * @param warn whether it asks for action
     */
    public record Tile(String number, String words, boolean warn) {}

    /**
     * One patient.
     *
     * @param id for the address
     * @param name given and family name
     * @param number the hospital's number
     * @param situation diagnosis and how long, in few words
     * @param physiotherapist who cares; absent on one's own caseload
     * @param status the most urgent thing, in a tag
     * @param reasons why, one sentence each
     * @param pain the last 28 days; absent without a program
     * @param lastPain the last score with its day
     * @param lastReport when something was last reported
     * @param done what was done of what was planned
     */
    public record Row(
            String id,
            String name,
            String number,
            String situation,
            @Nullable String physiotherapist,
            Tag status,
            List<String> reasons,
            @Nullable Chart pain,
            String lastPain,
            String lastReport,
            String done) {}
}
