package org.neutralspine.blackbox;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Somebody of a test's own, made as an administrator makes people, whom no other test knows. */
final class Newcomer {

    static final String PASSWORD = "correct horse battery";

    final String username = "test-" + UUID.randomUUID().toString().substring(0, 8);
    final String id;

    private final Site site;

    private Newcomer(Site site, String role) {
        this.site = site;
        Answer created = site.as("admin1")
                .post(
                        "/api/v1/users",
                        "{\"username\":\"" + username + "\",\"displayName\":\"T. Est\",\"role\":\"" + role + "\"}")
                .is(201);
        this.id = created.json().get("user").get("id").asText();
        setPassword(created.json().get("link").get("url").asText(), PASSWORD);
    }

    static Newcomer with(Site site, String role) {
        return new Newcomer(site, role);
    }

    /** Follows a single-use link. */
    Answer setPassword(String link, String password) {
        String token = URI.create(link).getPath().replace("/invitation/", "");
        return form(
                site.anonymous(), "/app/invitation", Map.of("token", token, "password", password, "repeat", password));
    }

    Client asked() {
        return site.as(username, PASSWORD);
    }

    /** Changes the account as an administrator does. */
    void become(String role, boolean active) {
        Answer now = site.as("admin1").get("/api/v1/users/" + id).is(200);
        String body = "{\"displayName\":\"T. Est\",\"email\":null,\"role\":\"" + role
                + "\",\"actsForOperatingTeam\":false,\"active\":" + active + "}";
        site.as("admin1")
                .send(site.as("admin1")
                        .request("/api/v1/users/" + id)
                        .header("If-Match", now.header("ETag"))
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(body)))
                .is(200);
    }

    static Answer form(Client client, String path, Map<String, String> fields) {
        return client.send(page(client, path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encode(fields))));
    }

    /** A request as a browser makes it. */
    static HttpRequest.Builder page(Client client, String path) {
        return client.request(path).setHeader("Accept", "text/html");
    }

    static String encode(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
