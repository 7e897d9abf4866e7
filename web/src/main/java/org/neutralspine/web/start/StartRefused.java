package org.neutralspine.web.start;

import jakarta.ejb.EJBException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.internal.exception.FlywaySqlException;
import org.neutralspine.kernel.file.FileBroken;
import org.neutralspine.web.settings.SettingsMissing;

/** The server cannot start; the message is one sentence for the operator. */
public final class StartRefused extends EJBException {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(Start.class.getName());

    private StartRefused(String sentence) {
        super(sentence);
    }

    /**
     * Tells the operator why, and ends the process when we are alone in it (the launcher says so): a server without its
     * application answers nobody.
     */
    static StartRefused because(RuntimeException reason) {
        String sentence = sentence(reason);
        if (isForeseen(reason)) {
            LOG.severe(sentence);
        } else {
            LOG.log(Level.SEVERE, reason, () -> sentence);
        }
        if (Boolean.getBoolean("neutralspine.alone")) {
            Runtime.getRuntime().halt(1);
        }
        return new StartRefused(sentence);
    }

    private static boolean isForeseen(RuntimeException reason) {
        return reason instanceof SettingsMissing || reason instanceof FlywayException || reason instanceof FileBroken;
    }

    private static String sentence(RuntimeException reason) {
        if (reason instanceof FlywaySqlException) {
            return "The database cannot be used (" + root(reason)
                    + "): check NEUTRALSPINE_DB_URL, NEUTRALSPINE_DB_USER and"
                    + " NEUTRALSPINE_DB_PASSWORD, and that no other server uses it.";
        }
        if (reason instanceof FlywayException) {
            return "The database's tables cannot be brought up to date (" + firstLine(reason)
                    + "): restore the backup made before the upgrade and see docs/OPERATIONS.md.";
        }
        return isForeseen(reason)
                ? String.valueOf(reason.getMessage())
                : "The start failed (" + firstLine(reason) + ").";
    }

    private static String root(Throwable reason) {
        Throwable root = reason;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return firstLine(root);
    }

    private static String firstLine(Throwable reason) {
        return String.valueOf(reason.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
