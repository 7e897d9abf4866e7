package org.neutralspine.web.page.view;

import java.util.List;

/**
 * One alert with what can be done about it.
 *
 * @param row the alert
 * @param rules the rules that asked for it, in words
 * @param state its word: raised, owned, acted, closed
 * @param mustAct whether it can be closed only after something was done
 * @param history what happened, the first line first
 * @param typed what was typed
 * @param errors what was wrong with it
 */
public record AlertOneView(
        AlertsView.Row row,
        List<String> rules,
        String state,
        boolean mustAct,
        List<Fact> history,
        Typed typed,
        List<FormError> errors) {}
