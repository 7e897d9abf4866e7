package org.neutralspine.batch.letter;

import java.util.List;

/**
 * A program to take home, in the words of its reader, ready for paper.
 *
 * @param title what it is
 * @param name whose it is
 * @param since which program
 * @param lead what to do with it
 * @param week what to write beside the seven boxes: which week
 * @param days the names of the seven days, Monday first
 * @param items what to do, in order
 * @param pain what the last row of boxes asks
 * @param stop when to stop and whom to call
 */
public record Handout(
        String title,
        String name,
        String since,
        String lead,
        String week,
        List<String> days,
        List<Item> items,
        String pain,
        Stop stop) {

    /**
     * One exercise.
     *
     * @param name its name
     * @param figure its figure
     * @param dose how much and when, in plain words
     * @param how the steps
     * @param remarks its cue and when to stop it
     * @param planned for each of the seven days whether it is planned
     */
    public record Item(
            String name, Drawn figure, String dose, List<String> how, List<Remark> remarks, List<Boolean> planned) {}

    /**
     * A figure and the sentence that stands for it when it cannot be seen.
     *
     * @param svg an SVG of ours, as large as its attributes say
     * @param words what it shows
     */
    public record Drawn(String svg, String words) {}

    /**
     * A remark with what it is about.
     *
     * @param about a few words
     * @param text the remark
     */
    public record Remark(String about, String text) {}

    /**
     * When to stop altogether.
     *
     * @param title a few words
     * @param signs the signs
     * @param call whom to call
     */
    public record Stop(String title, List<String> signs, String call) {}
}
