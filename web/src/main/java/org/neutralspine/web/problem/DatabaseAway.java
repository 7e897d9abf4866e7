package org.neutralspine.web.problem;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tells a database that cannot be reached, is shutting down or has no room from every other fault: nobody's request is
 * wrong then. What was asked has not been done, unless the line broke at the very commit: look before asking again.
 */
public final class DatabaseAway {

    /** The HTTP status of such an answer. */
    public static final int STATUS = 503;

    /** After how many seconds to come again, for {@code Retry-After}. */
    public static final String RETRY_AFTER_SECONDS = "30";

    private static final Logger LOG = Logger.getLogger(DatabaseAway.class.getName());

    /**
     * Classes of SQLSTATE: 08 the connection, 53 no room (disk, memory, connections), 57P shut down or starting; and H2's
     * own words for a broken connection, a database that is closed, and a disk that takes no more.
     */
    private static final List<String> STATES = List.of("08", "53", "57P", "90067", "90098", "90121", "90028", "90031");

    /** What the server's pool says when it has no connection to give; it has no SQLSTATE. */
    private static final String NO_CONNECTION = "Error in allocating a connection";

    private DatabaseAway() {}

    /** Whether {@code fault} came from there; if so the log says it, in one line without a stack trace. */
    public static boolean noticedIn(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (isOne(cause)) {
                LOG.log(
                        Level.WARNING,
                        "The database is not available ({0}); the request was answered with 503.",
                        state(cause));
                return true;
            }
        }
        return false;
    }

    private static boolean isOne(Throwable fault) {
        if (!(fault instanceof SQLException sql)) {
            return false;
        }
        return sql instanceof SQLTransientConnectionException
                || sql instanceof SQLNonTransientConnectionException
                || sql instanceof SQLRecoverableException
                || STATES.stream().anyMatch(state(sql)::startsWith)
                || String.valueOf(sql.getMessage()).startsWith(NO_CONNECTION);
    }

    private static String state(Throwable fault) {
        @Nullable String state = fault instanceof SQLException sql ? sql.getSQLState() : null;
        return state == null ? "no connection" : state;
    }
}
