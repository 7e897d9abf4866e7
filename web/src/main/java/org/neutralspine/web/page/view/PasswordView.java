package org.neutralspine.web.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page where a password is set by an invitation, or changed.
 *
 * @param token the invitation's secret; absent when a signed-in person changes their password
 * @param chooseName whether the person chooses a user name too, as the first administrator does
 * @param username the user name the password is for, or what was typed
 * @param errors what to put right
 */
public record PasswordView(
        @Nullable String token,
        boolean chooseName,
        @Nullable String username,
        List<FormError> errors) {}
