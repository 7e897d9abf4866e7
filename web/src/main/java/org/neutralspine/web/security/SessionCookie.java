package org.neutralspine.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.SessionTrackingMode;
import jakarta.servlet.annotation.WebListener;
import java.util.EnumSet;
import org.neutralspine.web.settings.Settings;

/**
 * How a session is known again: by a cookie that no script can read, that other sites' forms do not bring along, and that,
 * once the base URL is https, never travels unencrypted.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    private final Settings settings;

    /** With the settings that say whether we stand behind TLS. */
    @Inject
    public SessionCookie(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        boolean secure = SecurityHeaders.behindTls(settings);
        context.setSessionTrackingModes(EnumSet.of(SessionTrackingMode.COOKIE));
        context.setSessionTimeout((int) SignedIn.IDLE.toMinutes());
        SessionCookieConfig cookie = context.getSessionCookieConfig();
        cookie.setName(secure ? "__Host-neutralspine" : "neutralspine");
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
    }
}
