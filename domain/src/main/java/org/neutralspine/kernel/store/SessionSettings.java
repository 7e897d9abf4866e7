package org.neutralspine.kernel.store;

import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/** What EclipseLink is told beyond {@code persistence.xml}, which names this class. */
public class SessionSettings implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        new UuidColumns().customize(session);
        // By itself it tries a query three times, 5 s apart, while a person waits; a lost connection is the pool's to
        // replace.
        ((DatabaseLogin) session.getDatasourceLogin()).setQueryRetryAttemptCount(0);
    }
}
