package org.neutralspine.kernel;

import java.util.List;

/**
 * An answer that says no: the one family of unchecked exceptions a caller may see. The web turns each kind into a
 * problem document. Messages are for the person who asked and never name a patient or repeat health data.
 */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Violation> violations;

    Refusal(String code, String message, List<Violation> violations) {
        super(message);
        this.code = code;
        this.violations = List.copyOf(violations);
    }

    /** A stable word for programs, such as {@code not-found}; never changes once published. */
    public String code() {
        return code;
    }

    /** What is wrong field by field; empty when the refusal is not about a field. */
    public List<Violation> violations() {
        return violations;
    }

    /** There is no such thing, or none this person may know of: the two answer alike. */
    public static final class NotFound extends Refusal {
        private static final long serialVersionUID = 1L;

        /** Refuses with the kind of thing that was asked for, such as {@code patient}. */
        public NotFound(String thing) {
            super("not-found", "There is no such " + thing + ".", List.of());
        }
    }

    /** The person is known but this is not theirs to do. */
    public static final class NotAllowed extends Refusal {
        private static final long serialVersionUID = 1L;

        /** Refuses with a sentence that says who may. */
        public NotAllowed(String message) {
            super("not-allowed", message, List.of());
        }
    }

    /** Somebody else changed it since it was read. */
    public static final class Stale extends Refusal {
        private static final long serialVersionUID = 1L;

        /** Refuses with the kind of thing that changed. */
        public Stale(String thing) {
            super("stale", "The " + thing + " was changed meanwhile. Read it again and repeat your change.", List.of());
        }
    }

    /** What was sent cannot be true or is not understood; names each field. */
    public static final class Invalid extends Refusal {
        private static final long serialVersionUID = 1L;

        /** Refuses with at least one violation. */
        public Invalid(List<Violation> violations) {
            super("invalid", "Some values are missing or not possible.", violations);
        }

        /** Refuses because of one field. */
        public Invalid(String path, String message) {
            this(List.of(new Violation(path, message)));
        }
    }

    /** It is understood, but the state of things, or clinical safety, forbids it now. */
    public static final class Conflict extends Refusal {
        private static final long serialVersionUID = 1L;

        /** Refuses with a stable code, a sentence that says why and what instead, and details if there are any. */
        public Conflict(String code, String message, List<Violation> details) {
            super(code, message, details);
        }
    }
}
