package org.neutralspine.web.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has to be acted on, the most urgent and oldest first.
 *
 * @param shows the choices of which alerts are shown
 * @param urgencies the choices of how urgent they are
 * @param rows the alerts
 * @param patients how many patients there are, for the empty page
 * @param median within what time half of the closed ones were closed; absent when none was
 */
public record AlertsView(
        List<Choice> shows,
        List<Choice> urgencies,
        List<Row> rows,
        int patients,
        @Nullable String median) {

    /** Whether every alert that somebody has to act on would be shown. */
    public boolean unfiltered() {
        return shows.get(0).chosen() && urgencies.get(0).chosen();
    }

    /**
     * One alert.
     *
     * @param id the alert
     * @param urgency how urgent, in a tag
     * @param kind what it is about
     * @param patientId whose
     * @param name the patient's name
     * @param number the hospital's number
     * @param why in one sentence
     * @param since when it was noticed, and how often
     * @param owner who has to act
     * @param due until when; absent when something was done
     * @param escalated whether the lead is asked as well
     * @param state where it stands
     * @param version what a change must name
     * @param takeable whether nobody has acted yet and somebody else, or nobody, owns it
     */
    public record Row(
            String id,
            Tag urgency,
            String kind,
            String patientId,
            String name,
            String number,
            String why,
            String since,
            String owner,
            @Nullable String due,
            boolean escalated,
            String state,
            int version,
            boolean takeable) {}
}
