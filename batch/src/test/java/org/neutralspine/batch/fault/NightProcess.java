package org.neutralspine.batch.fault;

import jakarta.batch.runtime.BatchRuntime;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jboss.weld.environment.se.WeldContainer;
import org.neutralspine.batch.schedule.NightWatch;

/** The process that gets killed: looks after the night until there is nothing left to do, then ends. */
public final class NightProcess {

    /** What it prints once it is set up and begins to work. */
    static final String AT_WORK = "at work";

    private static final long ROUND_MILLIS = 20;
    private static final String STILL_TO_DO = """
            select (select count(*) from job_run where ended_at is null)
              + (select case when count(*) = 0 then 1 else 0 end from job_run)""";

    private NightProcess() {}

    /** Runs the night. */
    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.WARNING);
        try (WeldContainer container = Installation.start()) {
            BatchRuntime.getJobOperator();
            NightWatch watch = container.select(NightWatch.class).get();
            System.out.println(AT_WORK);
            DataSource source = container.select(DataSource.class).get();
            do {
                watch.round();
                Thread.sleep(ROUND_MILLIS);
            } while (stillToDo(source) > 0);
        }
        System.exit(0);
    }

    private static int stillToDo(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(STILL_TO_DO)) {
            row.next();
            return row.getInt(1);
        }
    }
}
