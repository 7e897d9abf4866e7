package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.neutralspine.web.security.CurrentActor;
import org.neutralspine.web.settings.Settings;

/** Makes the frame of the page that is asked for. */
@Dependent
public class Shells {

    /** The parameter that names what was just done. */
    static final String SAID = "said";

    private static final Words WORDS = Words.english();

    private final Settings settings;
    private final CurrentActor current;
    private final HttpServletRequest request;

    /** For one request. */
    @Inject
    public Shells(Settings settings, CurrentActor current, HttpServletRequest request) {
        this.settings = settings;
        this.current = current;
        this.request = request;
    }

    /** The frame of this request. */
    public Shell current() {
        Shell.User user = current.account()
                .map(account -> new Shell.User(account.profile().displayName(), account.role()))
                .orElse(null);
        return new Shell(
                WORDS,
                user,
                request.getRequestURI(),
                current.csrfToken(),
                settings.emergencyContact(),
                settings.demo(),
                flash());
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
