package org.neutralspine.delivery;

import java.util.Locale;

/** What a mail is. */
public enum MailKind {
    /** A physiotherapist's week. */
    WEEKLY_REPORT(Task.WEEKLY_REPORT, "Weekly caseload report"),
    /** What changed since yesterday and needs a person. */
    NIGHTLY_EXCEPTIONS(Task.NIGHTLY, "Nightly exceptions"),
    /** A physician's fortnight: the patients they cleared. */
    PHYSICIAN_SUMMARY(Task.NIGHTLY, "Physician's summary");

    private final String job;
    private final String title;

    MailKind(String job, String title) {
        this.job = job;
        this.title = title;
    }

    /** The job that composes and sends it. */
    public String job() {
        return job;
    }

    /** A few words for people. */
    public String title() {
        return title;
    }

    /** The word in the database and in JSON, such as {@code weekly-report}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind named {@code word}. */
    public static MailKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
