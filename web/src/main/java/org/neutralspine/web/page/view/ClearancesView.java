package org.neutralspine.web.page.view;

import java.util.List;

/**
 * The physician's requests.
 *
 * @param waiting those without an answer, oldest first
 * @param answered those with one, newest first
 */
public record ClearancesView(List<Row> waiting, List<Row> answered) {

    /**
     * One request.
     *
     * @param id the clearance
     * @param name the patient's name
     * @param number the hospital's number
     * @param asked when and by whom
     * @param situation diagnosis in few words
     * @param state where it stands
     */
    public record Row(String id, String name, String number, String asked, String situation, Tag state) {}
}
