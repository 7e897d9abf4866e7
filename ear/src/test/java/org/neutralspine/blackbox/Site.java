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

    private final ServerProcess server;
    private final GreenMail mail;
    private final Database database;

    private Site(ServerProcess server, GreenMail mail, Database database) {
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
            Path home = Files.createDirectories(Path.of("target", "it"));
            ServerProcess server = ServerProcess.demonstration(Files.createTempDirectory(home, "site"), environment);
            server.awaitReady();
            return new Site(server, mail, database);
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

    @Override
    public void close() throws IOException {
        server.stop();
        mail.stop();
        database.close();
    }
}
