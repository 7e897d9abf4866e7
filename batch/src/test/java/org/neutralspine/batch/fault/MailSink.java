package org.neutralspine.batch.fault;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A mail server that does as its {@link Manners} say, and keeps what it has accepted. */
public final class MailSink implements AutoCloseable {

    private final ServerSocket socket;
    private final Manners manners;
    private final @Nullable SSLContext tls;
    private final List<Mail> mails = new CopyOnWriteArrayList<>();
    private final Queue<String> heard = new ConcurrentLinkedQueue<>();
    private final Queue<Socket> clients = new ConcurrentLinkedQueue<>();

    /** One that accepts everything. */
    public MailSink() {
        this((command, line) -> Manners.USUAL);
    }

    /** One with {@code manners}. */
    public MailSink(Manners manners) {
        this(0, manners);
    }

    /** One with {@code manners} at a port of one's choice. */
    public MailSink(int port, Manners manners) {
        this(port, manners, null);
    }

    /** One that offers STARTTLS, and goes over to {@code tls} when it is asked to. */
    public MailSink(SSLContext tls) {
        this(0, MailSink::offersTls, tls);
    }

    private MailSink(int port, Manners manners, @Nullable SSLContext tls) {
        this.manners = manners;
        this.tls = tls;
        try {
            this.socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        daemon(this::listen);
    }

    private static String offersTls(String command, String line) {
        return switch (command) {
            case "EHLO" -> "250-sink\r\n250 STARTTLS";
            case "STAR" -> "220 go ahead";
            default -> Manners.USUAL;
        };
    }

    /** Where it listens. */
    public int port() {
        return socket.getLocalPort();
    }

    /** What it has accepted, in order. */
    public List<Mail> mails() {
        return List.copyOf(mails);
    }

    /** Every line a client said outside of a message. */
    public List<String> heard() {
        return List.copyOf(heard);
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                clients.add(client);
                daemon(() -> talk(client));
            } catch (IOException e) {
                heard.add("closed");
            }
        }
    }

    private void talk(Socket client) {
        try (client) {
            if (say(client.getOutputStream(), manners.answer("CONNECT", ""), "220 sink")
                    && turns(client)
                    && tls != null) {
                try (Socket secret = tls.getSocketFactory().createSocket(client, null, client.getPort(), false)) {
                    ((SSLSocket) secret).setUseClientMode(false);
                    turns(secret);
                }
            }
        } catch (IOException e) {
            heard.add("cut");
        }
    }

    /** Until the conversation ends, or, which is true, both go over to TLS. */
    private boolean turns(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), ISO_8859_1));
        Talk talk = new Talk();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (!talk.turn(line, client.getOutputStream())) {
                return false;
            }
            if (line.equals("STARTTLS")) {
                return true;
            }
        }
        return false;
    }

    private static boolean say(OutputStream out, String told, String usual) throws IOException {
        if (told.equals(Manners.CUT)) {
            return false;
        }
        out.write(((told.equals(Manners.USUAL) ? usual : told) + "\r\n").getBytes(ISO_8859_1));
        out.flush();
        return true;
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "mail sink");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            socket.close();
            for (Socket client : clients) {
                client.close();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** One conversation. */
    private final class Talk {

        private String recipient = "";
        private boolean inData;
        private final StringBuilder data = new StringBuilder();

        boolean turn(String line, OutputStream out) throws IOException {
            if (inData && !line.equals(".")) {
                data.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
                return true;
            }
            String command =
                    inData ? "." : line.substring(0, Math.min(4, line.length())).toUpperCase(java.util.Locale.ROOT);
            heard.add(line);
            if (command.equals("RCPT")) {
                recipient = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
            }
            String told = manners.answer(command, command.equals(".") ? recipient : line);
            boolean accepted = told.equals(Manners.USUAL) || told.startsWith("2") || told.startsWith("3");
            if (command.equals(".") && (accepted || told.equals(Manners.CUT))) {
                mails.add(new Mail(recipient, data.toString()));
            }
            inData = command.equals("DATA") && accepted;
            if (inData) {
                data.setLength(0);
            }
            return say(out, told, usual(command)) && !command.equals("QUIT");
        }

        private static String usual(String command) {
            return switch (command) {
                case "DATA" -> "354 go ahead";
                case "QUIT" -> "221 bye";
                default -> "250 ok";
            };
        }
    }

    /** How the server answers; may wait as long as it likes. */
    @FunctionalInterface
    public interface Manners {

        /** The answer of a server that accepts everything. */
        String USUAL = "";

        /** No answer: the line is cut. */
        String CUT = "cut";

        /**
         * The answer to {@code command}: CONNECT, EHLO, AUTH, MAIL, RCPT, DATA, the dot that ends a message, QUIT.
         *
         * @param line what was said; the recipient for the dot
         */
        String answer(String command, String line);
    }

    /**
     * A message that was accepted, or had arrived whole when the line was cut.
     *
     * @param recipient the envelope's recipient
     * @param raw its bytes, one a character
     */
    public record Mail(String recipient, String raw) {

        /** Its Message-ID. */
        public String messageId() {
            return header("Message-ID");
        }

        /** The value of a header, unfolded; empty without one. */
        public String header(String name) {
            String head = raw.substring(0, raw.indexOf("\r\n\r\n")).replaceAll("\r\n[ \t]+", " ");
            return head.lines()
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }
    }
}
