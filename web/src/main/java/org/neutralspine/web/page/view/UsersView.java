package org.neutralspine.web.page.view;

import java.util.List;

/**
 * The people who may sign in.
 *
 * @param rows staff first
 * @param roles what a new person may be
 * @param typed what was typed
 * @param errors what to put right
 */
public record UsersView(List<Row> rows, List<Choice> roles, Typed typed, List<FormError> errors) {

    /**
     * One person.
     *
     * @param id the account
     * @param username what they sign in with
     * @param name shown
     * @param role in words
     * @param state active, invited, locked or off, in words
     * @param active whether they may sign in
     */
    public record Row(String id, String username, String name, String role, String state, boolean active) {}
}
