package org.neutralspine.report;

import java.util.Optional;
import org.neutralspine.report.PatientWeek.OpenFlag;

/** Knows which answers to the red-flag questions call for somebody. */
public interface StandingFlags {

    /** The question that {@code flag} answers, if the flag must be acted on; empty if it is only watched. */
    Optional<String> question(OpenFlag flag);

    /** Whether answers that are {@code days} old no longer count. */
    boolean isStale(int days);
}
