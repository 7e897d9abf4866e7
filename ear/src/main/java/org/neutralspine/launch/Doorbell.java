package org.neutralspine.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks the server while it starts, when it may not answer yet. */
final class Doorbell {

    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(2);
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(10);
    private static final int OK = 200;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(LONGEST_CONNECT).build();
    private final String url;

    Doorbell(String url) {
        this.url = url;
    }

    /**
     * What came back.
     *
     * @param ok whether the status is 200
     * @param body as it came; empty when nobody answered
     */
    record Answer(boolean ok, String body) {}

    Answer ring(String path) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + path))
                .timeout(LONGEST_ANSWER)
                .build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode() == OK, answer.body());
        } catch (IOException e) {
            return new Answer(false, "");
        }
    }
}
