package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.neutralspine.web.settings.Settings;

/** Makes the frame of the page that is asked for. */
@Dependent
public class Shells {

    /** The parameter that names what was just done. */
    static final String SAID = "said";

    private static final Words WORDS = Words.english();

    private final Settings settings;
    private final HttpServletRequest request;

    /** For one request. */
    @Inject
    public Shells(Settings settings, HttpServletRequest request) {
        this.settings = settings;
        this.request = request;
    }

    /** The frame of this request. */
    public Shell current() {
        return new Shell(
                WORDS, null, request.getRequestURI(), "", settings.emergencyContact(), settings.demo(), flash());
    }

    Words words() {
        return WORDS;
    }

    /** Only a text of ours is ever said, whatever the address holds. */
    private @Nullable String flash() {
        String key = request.getParameter(SAID);
        return key != null && key.endsWith(".flash") && WORDS.has(key) ? WORDS.say(key) : null;
    }
}
