package org.neutralspine.web.page.view;

import java.util.List;

/**
 * One physiotherapist's week.
 *
 * @param title the week in words
 * @param headline the sentence to read first
 * @param weeks the weeks there are
 * @param attention those who need somebody
 * @param rest everybody else
 */
public record ReportView(String title, String headline, List<Choice> weeks, List<Line> attention, List<Line> rest) {

    /**
     * One patient's week.
     *
     * @param number the hospital's number
     * @param name given and family name
     * @param tags what for
     * @param words why, one sentence each
     * @param done what was done of what was planned
     * @param pain the pain in words
     */
    public record Line(String number, String name, List<Tag> tags, List<String> words, String done, String pain) {}
}
