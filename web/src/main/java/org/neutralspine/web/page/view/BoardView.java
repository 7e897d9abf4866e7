package org.neutralspine.web.page.view;

import java.util.List;

/**
 * How the whole service is doing; nobody is named.
 *
 * @param asOf the day it was read
 * @param week the week whose adherence is told
 * @param tiles what waits, counted
 * @param rows one for each condition treated
 * @param events adverse events of how many sessions
 * @param rate how many that is for each 1,000 sessions, or why no rate is given
 */
public record BoardView(String asOf, String week, List<Tile> tiles, List<Row> rows, String events, String rate) {

    /**
     * One count.
     *
     * @param number how many
     * @param words of what
     * @param more since when or how long, or that nothing is known
     */
    public record Tile(int number, String words, String more) {}

    /**
     * One condition.
     *
     * @param condition its name
     * @param adherence last week's with how many patients, or that they are too few
     * @param pain how it changed with how many patients, or that they are too few
     */
    public record Row(String condition, String adherence, String pain) {}
}
