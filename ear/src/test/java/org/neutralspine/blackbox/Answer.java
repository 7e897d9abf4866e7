package org.neutralspine.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;

/** What came back. */
public final class Answer {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpResponse<String> response;

    Answer(HttpResponse<String> response) {
        this.response = response;
    }

    /** The status code. */
    public int status() {
        return response.statusCode();
    }

    /** The first value of a header; empty when it is not there. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The body as it came. */
    public String body() {
        return response.body();
    }

    /** The body read as JSON. */
    public JsonNode json() {
        try {
            return JSON.readTree(body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON (" + status() + "): " + body(), e);
        }
    }

    /** Asserts the status and returns this answer. */
    public Answer is(int status) {
        assertThat(status()).as(body()).isEqualTo(status);
        return this;
    }

    /** Asserts a problem document of this status that gives nothing of the inside away, and returns its JSON. */
    public JsonNode isProblem(int status) {
        is(status);
        assertThat(header("Content-Type")).as(body()).startsWith("application/problem+json");
        JsonNode problem = json();
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.fieldNames())
                .toIterable()
                .containsExactly("type", "title", "status", "detail", "code", "violations");
        assertThat(body())
                .doesNotContainPattern("Exception|org\\.neutralspine|\\tat |java\\.|jakarta\\.|Payara|Jersey|SQL");
        return problem;
    }
}
