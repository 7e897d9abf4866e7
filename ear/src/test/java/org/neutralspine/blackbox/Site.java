package org.neutralspine.blackbox;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A started server with its database and a mail server: what a black-box test may touch. */
public final class Site implements AutoCloseable {

    private static final String PASSWORD = "neutral-spine-demo";

    private final Path home;
    private final ServerProcess server;
    private final GreenMail mail;
    private final Database database;

    private Site(Path home, ServerProcess server, GreenMail mail, Database database) {
        this.home = home;
        this.server = server;
        this.mail = mail;
        this.database = database;
    }

    /** Starts the demonstration with the launcher and waits until it is ready. */
    static Site start(Database database) {
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        try {
            Map<String, String> environment = new HashMap<>(database.environment());
            environment.put("NEUTRALSPINE_SMTP_HOST", "127.0.0.1");
            environment.put(
                    "NEUTRALSPINE_SMTP_PORT", String.valueOf(mail.getSmtp().getPort()));
            Path home = Files.createTempDirectory(Files.createDirectories(Path.of("target", "it")), "site");
            ServerProcess server = ServerProcess.demonstration(home, environment);
            server.awaitReady();
            return new Site(home, server, mail, database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of the server, without a slash at the end. */
    public String url() {
        return server.url();
    }

    /** Whoever has not signed in. */
    public Client anonymous() {
        return new Client(url(), null);
    }

    /** One of the demonstration's people, by HTTP Basic. */
    public Client as(String username) {
        return as(username, PASSWORD);
    }

    /** Anybody, by HTTP Basic. */
    public Client as(String username, String password) {
        return new Client(url(), username + ":" + password);
    }

    /** The mail server that the product sends to. */
    public GreenMail mail() {
        return mail;
    }

    /** All that the server has written to its output so far. */
    public String log() {
        return server.log();
    }

    /**
     * Ends the server and leaves what it has kept to a test that starts its own. Only the last class may ask for it: there is
     * no site afterwards.
     */
    Estate leave() {
        server.stop();
        return new Estate(home, database.environment());
    }

    /**
     * What a server leaves behind.
     *
     * @param home its folder
     * @param environment the variables that name its database
     */
    record Estate(Path home, Map<String, String> environment) {}

    @Override
    public void close() throws IOException {
        server.stop();
        mail.stop();
        database.close();
    }
}
