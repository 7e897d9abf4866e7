package org.neutralspine.kernel;

/** What a signed-in person is to the product. */
public enum Role {
    /** Trains; sees only their own record. */
    PATIENT("patient"),
    /** Prescribes; sees only their own caseload. */
    PHYSIOTHERAPIST("physiotherapist"),
    /** Clears; sees the patients referred to them for clearance or cleared by them. */
    PHYSICIAN("physician"),
    /** Clinical and service lead; sees every caseload. */
    LEAD("lead"),
    /** Runs the system; sees no health data. */
    ADMIN("admin");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    /** The word used in the database, in JSON, in security roles and on screen. */
    public String word() {
        return word;
    }

    /**
     * The role named by {@code word}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Role of(String word) {
        for (Role role : values()) {
            if (role.word.equals(word)) {
                return role;
            }
        }
        throw new IllegalArgumentException("no such role");
    }
}
