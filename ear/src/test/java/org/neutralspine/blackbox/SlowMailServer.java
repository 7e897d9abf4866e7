package org.neutralspine.blackbox;

import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes a while for each mail, so that many a fault falls between the mail's arrival and its answer. */
final class SlowMailServer implements AutoCloseable {

    private static final long EACH_MILLIS = 100;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    SlowMailServer() {
        server.start();
        MessageDeliveryHandler usual = server.getUserManager().getMessageDeliveryHandler();
        server.getUserManager().setMessageDeliveryHandler((message, address) -> {
            try {
                Thread.sleep(EACH_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return usual.handle(message, address);
        });
    }

    /** The environment of a product server that works on {@code database} and sends here. */
    Map<String, String> environment(PowerCutDatabase database) {
        Map<String, String> environment = new HashMap<>(database.environment());
        environment.put("NEUTRALSPINE_SMTP_HOST", "127.0.0.1");
        environment.put(
                "NEUTRALSPINE_SMTP_PORT", String.valueOf(server.getSmtp().getPort()));
        environment.put("NEUTRALSPINE_MAIL_PER_HOUR", "10000");
        return environment;
    }

    /** How often which Message-ID has arrived. */
    Map<String, Long> arrived() throws MessagingException {
        List<String> ids = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            ids.add(message.getMessageID());
        }
        return ids.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** Forgets what has arrived. */
    void forget() throws Exception {
        server.purgeEmailFromAllMailboxes();
    }

    @Override
    public void close() {
        server.stop();
    }
}
