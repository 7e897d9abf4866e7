package org.neutralspine.kernel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with what was sent, so that all of it can be said at once. */
public final class Violations {

    private final List<Violation> found = new ArrayList<>();

    /** Notes that what stands at {@code path} is wrong unless {@code ok}. */
    public Violations check(boolean ok, String path, String message) {
        if (!ok) {
            found.add(new Violation(path, message));
        }
        return this;
    }

    /** Notes that a text is missing, blank or longer than {@code max} characters. */
    public Violations text(@Nullable String value, String path, int max) {
        boolean ok = value != null && !value.isBlank() && value.length() <= max;
        return check(ok, path, "must be a text of 1 to " + max + " characters");
    }

    /** As {@link #text}, but it may be missing. */
    public Violations optionalText(@Nullable String value, String path, int max) {
        return value == null ? this : text(value, path, max);
    }

    /** What was found so far. */
    public List<Violation> found() {
        return List.copyOf(found);
    }

    /** Refuses if anything was found. */
    public void refuse() {
        if (!found.isEmpty()) {
            throw new Refusal.Invalid(found);
        }
    }
}
