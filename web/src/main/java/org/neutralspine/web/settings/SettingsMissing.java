package org.neutralspine.web.settings;

/** A setting is missing or cannot be used; the message is one sentence that names it and says what to do. */
public final class SettingsMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Refuses with the sentence for the operator. */
    public SettingsMissing(String sentence) {
        super(sentence);
    }

    /** Refuses with the sentence for the operator and what lies beneath it. */
    public SettingsMissing(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
