package org.neutralspine.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;

/** Starts Neutral Spine in the foreground and ends it when this process is told to end. */
public final class Launcher {

    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private static final String ACCOUNTS = """

            Neutral Spine is ready at %s

            This is the demonstration: all people in it are invented. Sign in as
              physio1, physio2, physio3   physiotherapists, each with a caseload
              doctor1                     physician of the operating team
              lead1                       clinical and service lead
              admin1                      administrator (sees no health data)
              patient1 ... patient60      patients
            with the password neutral-spine-demo. Ctrl-C ends it; the data stays.
            """;

    private Launcher() {}

    /** Takes no arguments: every setting is a system property or an environment variable (docs/OPERATIONS.md). */
    public static void main(String[] arguments) {
        try {
            System.exit(run(Installation.read(System.getenv()), System.err));
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (IOException e) {
            System.err.println("The server's files cannot be written (" + e.getMessage()
                    + "): free some space or set neutralspine.home to another folder.");
            System.exit(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int run(Installation installation, PrintStream out) throws IOException, InterruptedException {
        Checks.all(installation);
        if (installation.demo() && installation.reset()) {
            Server.delete(installation.data());
        }
        Database.await(installation, System.getenv(), out);
        out.println("Neutral Spine starts at " + installation.url() + " ...");
        Server server = Server.start(installation);
        if (awaitReady(installation, server, out)) {
            out.println(
                    installation.demo()
                            ? ACCOUNTS.formatted(installation.url())
                            : "Neutral Spine is ready at " + installation.url());
        } else if (server.isRunning()) {
            server.stop();
            throw new CannotStart(
                    server.isBroken()
                            ? "The application could not be started: read the messages above."
                            : "The server did not become ready within " + LONGEST_START.toMinutes()
                                    + " minutes: read its messages above.");
        }
        return server.await();
    }

    private static boolean awaitReady(Installation installation, Server server, PrintStream out)
            throws InterruptedException {
        Doorbell doorbell = new Doorbell(installation.url());
        Filling filling = new Filling(installation.url(), out);
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (server.isRunning() && !server.isBroken() && System.nanoTime() < end) {
            Doorbell.Answer health = doorbell.ring("/health/ready");
            if (health.ok()) {
                return true;
            }
            if (doorbell.ring(Filling.PAGE).ok() && filling.tell(health.body())) {
                end = System.nanoTime() + LONGEST_START.toNanos();
            }
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        }
        return false;
    }
}
