package org.neutralspine.web.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sign-in page.
 *
 * @param username what was typed before, if anything
 * @param next where to go afterwards, an address of ours; absent for the person's first page
 * @param errors what to put right
 */
public record SignInView(
        @Nullable String username, @Nullable String next, List<FormError> errors) {}
