package org.neutralspine.web.page.view;

import java.util.List;

/**
 * Who stands in for whom.
 *
 * @param rows the covers that are not over
 * @param whose for a lead: whose caseload; empty for a physiotherapist
 * @param standIns who can look after it
 * @param typed what was typed
 * @param errors what was wrong with it
 */
public record CoverView(
        List<Row> rows, List<Choice> whose, List<Choice> standIns, Typed typed, List<FormError> errors) {

    /**
     * One cover.
     *
     * @param id the cover
     * @param whose whose caseload
     * @param standIn who looks after it
     * @param days from when to when
     */
    public record Row(String id, String whose, String standIn, String days) {}
}
