package org.neutralspine.web.security;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after sign-in: only ever to a path of ours. */
public final class Next {

    private static final Pattern OURS = Pattern.compile("/(?!/)[A-Za-z0-9/._~%?=&-]*");

    private Next() {}

    /** The path that was asked for, if it is one of ours, else the start page. */
    public static String of(@Nullable String asked) {
        return asked != null && OURS.matcher(asked).matches() ? asked : "/";
    }
}
