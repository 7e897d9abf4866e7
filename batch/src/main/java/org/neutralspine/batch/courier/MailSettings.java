package org.neutralspine.batch.courier;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * How mail leaves this installation.
 *
 * @param server the mail server, if there is one
 * @param from the sender's address
 * @param pickup where letters are laid without a mail server
 * @param baseUrl the address in links, without a trailing slash; absent when not set
 * @param naming how mails and their enclosures say which patient they mean
 */
public record MailSettings(
        @Nullable Server server,
        String from,
        Path pickup,
        @Nullable String baseUrl,
        Naming naming) {

    private static final int DEFAULT_PORT = 25;

    /** With full names, or with initials. */
    public MailSettings(@Nullable Server server, String from, Path pickup, @Nullable String baseUrl, boolean names) {
        this(server, from, pickup, baseUrl, names ? Naming.NAME : Naming.INITIALS);
    }

    /** Reads the settings; what is missing has a safe default. */
    public static MailSettings from(Config config) {
        return new MailSettings(
                text(config, "neutralspine.smtp.host")
                        .map(host -> server(config, host))
                        .orElse(null),
                text(config, "neutralspine.smtp.from").orElse("neutral-spine@localhost"),
                Path.of(text(config, "neutralspine.pickup.folder").orElse("pickup")),
                text(config, "neutralspine.base.url")
                        .map(url -> url.endsWith("/") ? url.substring(0, url.length() - 1) : url)
                        .orElse(null),
                Naming.of(text(config, "neutralspine.report.names").orElse("initials")));
    }

    private static Server server(Config config, String host) {
        return new Server(
                host,
                config.getOptionalValue("neutralspine.smtp.port", Integer.class).orElse(DEFAULT_PORT),
                text(config, "neutralspine.smtp.user").orElse(null),
                text(config, "neutralspine.smtp.password").orElse(null),
                startTls(text(config, "neutralspine.smtp.starttls").orElse("off")));
    }

    /** Anything but a clear no insists on TLS; a word we do not know stops the start rather than send in clear. */
    static boolean startTls(String word) {
        return switch (word) {
            case "required", "true" -> true;
            case "off", "false" -> false;
            default ->
                throw new IllegalStateException(
                        "NEUTRALSPINE_SMTP_STARTTLS is '" + word + "': set it to required, or to off.");
        };
    }

    private static Optional<String> text(Config config, String key) {
        return config.getOptionalValue(key, String.class).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The host part of message ids: the sender's. */
    public String mailHost() {
        return from.substring(from.indexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
    }

    /**
     * A mail server.
     *
     * @param host its name
     * @param port its port
     * @param user whom to sign in as, if at all
     * @param password that user's password
     * @param startTls whether to insist on TLS with a certificate this machine trusts; then nothing is ever sent in clear
     */
    public record Server(
            String host,
            int port,
            @Nullable String user,
            @Nullable String password,
            boolean startTls) {

        /** Where it is, without who signs in. */
        @Override
        public String toString() {
            return host + ":" + port;
        }
    }
}
