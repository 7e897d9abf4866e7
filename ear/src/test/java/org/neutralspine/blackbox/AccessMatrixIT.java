package org.neutralspine.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may ask for what: every address, every role. What is not listed is closed to the world and to administrators. */
@BlackBox
class AccessMatrixIT {

    private static final String STRANGE_ID = "123e4567-e89b-42d3-a456-426614174000";

    private static final Map<String, String> PEOPLE = new TreeMap<>(Map.of(
            "patient", "patient1",
            "physiotherapist", "physio1",
            "physician", "doctor1",
            "lead", "lead1",
            "admin", "admin1"));

    /** Open without sign-in. */
    private static final Set<String> OPEN = Set.of("GET /api/v1/about");

    /** All that an administrator may ask for; whatever else there is must refuse them. */
    private static final Set<String> FOR_ADMINISTRATORS = Set.of(
            "GET /api/v1/about",
            "GET /api/v1/me",
            "POST /api/v1/me/password",
            "GET /api/v1/users",
            "POST /api/v1/users",
            "GET /api/v1/users/{id}",
            "PUT /api/v1/users/{id}",
            "POST /api/v1/users/{id}/reset-link",
            "GET /api/v1/deliveries",
            "POST /api/v1/deliveries/{id}/resend",
            "POST /api/v1/deliveries/{id}/discard",
            "POST /api/v1/jobs/weekly-report",
            "POST /api/v1/jobs/nightly",
            "GET /api/v1/jobs/{id}",
            "GET /api/v1/jobs",
            "GET /api/v1/knowledge",
            "GET /api/v1/exercises",
            "GET /api/v1/exercises/{id}",
            "GET /api/v1/exercises/{id}/figure.svg",
            "GET /api/v1/conditions",
            "GET /api/v1/red-flags",
            "GET /api/v1/lessons",
            "GET /api/v1/lessons/{id}",
            "GET /api/v1/rules",
            "GET /api/v1/sources");

    private final Site site;

    AccessMatrixIT(Site site) {
        this.site = site;
    }

    /** One address, and the roles that may ask for it. */
    private record Row(String method, String path, Set<String> roles) {}

    private static Row row(String method, String path, String... roles) {
        return new Row(method, "/api/v1" + path, Set.of(roles));
    }

    static Stream<Row> rows() {
        return Stream.of(accountRows(), wayAheadRows(), lessonRows(), trainingRows(), exceptionRows(), alertRows())
                .flatMap(rows -> rows);
    }

    private static Stream<Row> accountRows() {
        String[] everybody = PEOPLE.keySet().toArray(String[]::new);
        return Stream.of(
                row("GET", "/me", everybody),
                row("POST", "/me/password", everybody),
                row("GET", "/me/mail", "physiotherapist", "physician"),
                row("PUT", "/me/mail", "physiotherapist", "physician"),
                row("GET", "/users", "admin"),
                row("POST", "/users", "admin"),
                row("GET", "/users/" + STRANGE_ID, "admin"),
                row("PUT", "/users/" + STRANGE_ID, "admin"),
                row("POST", "/users/" + STRANGE_ID + "/reset-link", "admin"),
                row("POST", "/deliveries/" + STRANGE_ID + "/resend", "admin"),
                row("POST", "/deliveries/" + STRANGE_ID + "/discard", "admin"),
                row("POST", "/patients/" + STRANGE_ID + "/account", "physiotherapist"),
                row("POST", "/patients/" + STRANGE_ID + "/account/reset-link", "physiotherapist"),
                row("GET", "/measures", "patient", "physiotherapist", "physician", "lead"),
                row("GET", "/patients/" + STRANGE_ID + "/measures", "patient", "physiotherapist", "physician", "lead"),
                row(
                        "POST",
                        "/patients/" + STRANGE_ID + "/measures",
                        "patient",
                        "physiotherapist",
                        "physician",
                        "lead"));
    }

    private static Stream<Row> wayAheadRows() {
        return Stream.of(
                row("GET", "/patients/" + STRANGE_ID + "/goals", "patient", "physiotherapist", "physician", "lead"),
                row("PUT", "/patients/" + STRANGE_ID + "/goals", "patient", "physiotherapist", "physician", "lead"),
                row("GET", "/patients/" + STRANGE_ID + "/tests", "physiotherapist", "physician", "lead"),
                row("POST", "/patients/" + STRANGE_ID + "/tests", "physiotherapist", "lead"),
                row("GET", "/patients/" + STRANGE_ID + "/loading-ladder", "physiotherapist", "physician", "lead"),
                row(
                        "GET",
                        "/patients/" + STRANGE_ID + "/fusion-calendar",
                        "patient",
                        "physiotherapist",
                        "physician",
                        "lead"));
    }

    private static Stream<Row> lessonRows() {
        String patient = "/patients/" + STRANGE_ID;
        return Stream.of(
                row("GET", "/lessons", PEOPLE.keySet().toArray(String[]::new)),
                row("GET", patient + "/lessons", "patient", "physiotherapist", "physician", "lead"),
                row("PUT", patient + "/lessons/why-walk/read", "patient"),
                row("GET", patient + "/exercise-history", "patient", "physiotherapist", "physician", "lead"));
    }

    private static Stream<Row> trainingRows() {
        return Stream.of(
                row("POST", "/previews", "physiotherapist", "physician", "lead"),
                row("POST", "/session-decisions", "physiotherapist", "physician", "lead"),
                row("GET", "/board", "lead"),
                row("GET", "/proposals", "physiotherapist", "lead"),
                row("POST", "/proposals/acceptance", "physiotherapist", "lead"),
                row("POST", "/proposals/refusal", "physiotherapist", "lead"),
                row("GET", "/patients/" + STRANGE_ID + "/proposals", "physiotherapist", "physician", "lead"),
                row("POST", "/patients/" + STRANGE_ID + "/resumption", "physiotherapist", "physician", "lead"),
                row(
                        "GET",
                        "/patients/" + STRANGE_ID + "/session-decisions",
                        "patient",
                        "physiotherapist",
                        "physician",
                        "lead"),
                row("POST", "/patients/" + STRANGE_ID + "/short-screens", "patient", "physiotherapist", "lead"),
                row("GET", "/sessions/" + STRANGE_ID + "/follow-ups", "patient", "physiotherapist", "lead"),
                row("POST", "/sessions/" + STRANGE_ID + "/follow-ups", "patient", "physiotherapist", "lead"),
                row("PUT", "/sessions/" + STRANGE_ID + "/follow-ups/24", "patient", "physiotherapist", "lead"));
    }

    private static Stream<Row> exceptionRows() {
        return Stream.of(
                row("GET", "/patients/" + STRANGE_ID + "/overrides", "physiotherapist", "physician", "lead"),
                row("POST", "/patients/" + STRANGE_ID + "/overrides", "physiotherapist", "physician"),
                row("POST", "/overrides/" + STRANGE_ID + "/confirmation", "physiotherapist", "physician"),
                row("DELETE", "/overrides/" + STRANGE_ID, "physiotherapist", "physician", "lead"));
    }

    private static Stream<Row> alertRows() {
        return Stream.of(
                row("GET", "/alerts", "physiotherapist", "lead"),
                row("GET", "/alerts/" + STRANGE_ID, "physiotherapist", "lead"),
                row("POST", "/alerts/" + STRANGE_ID + "/taking", "physiotherapist", "lead"),
                row("POST", "/alerts/" + STRANGE_ID + "/action", "physiotherapist", "lead"),
                row("POST", "/alerts/" + STRANGE_ID + "/closure", "physiotherapist", "lead"),
                row("POST", "/alerts/" + STRANGE_ID + "/undoing", "physiotherapist", "lead"),
                row("GET", "/covers", "physiotherapist", "lead"),
                row("POST", "/covers", "physiotherapist", "lead"),
                row("DELETE", "/covers/" + STRANGE_ID, "physiotherapist", "lead"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void onlyTheseRolesMay(Row row) {
        ask(site.anonymous(), row.method(), row.path()).isProblem(401);
        for (Map.Entry<String, String> person : PEOPLE.entrySet()) {
            Answer answer = ask(site.as(person.getValue()), row.method(), row.path());
            if (row.roles().contains(person.getKey())) {
                assertThat(answer.status())
                        .as(person.getKey() + ": " + answer.body())
                        .isNotIn(401, 403)
                        .isLessThan(500);
            } else {
                answer.isProblem(403);
            }
        }
    }

    @Test
    void everyDocumentedAddressAsksForSignInAndKeepsAdministratorsFromHealthData() {
        List<String> wrong = new ArrayList<>();
        for (String address : documented()) {
            String[] parts = address.split(" ", 2);
            String path = parts[1].replaceAll("\\{[^}]*\\}", STRANGE_ID);
            int stranger = ask(site.anonymous(), parts[0], path).status();
            if (!OPEN.contains(address) && stranger != 401) {
                wrong.add(address + " answers a stranger with " + stranger);
            }
            int administrator = ask(site.as("admin1"), parts[0], path).status();
            if (!FOR_ADMINISTRATORS.contains(address) && administrator != 403) {
                wrong.add(address + " answers an administrator with " + administrator);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void anUnknownAddressAsksForSignInFirst() {
        site.anonymous().get("/api/v1/" + UUID.randomUUID()).isProblem(401);
        site.as("admin1").get("/api/v1/" + UUID.randomUUID()).isProblem(404);
    }

    private Answer ask(Client client, String method, String path) {
        return client.send(method, path, BodyPublishers.ofString(method.equals("GET") ? "" : "{}"), "application/json");
    }

    private List<String> documented() {
        Answer description = site.anonymous().get("/openapi?format=JSON").is(200);
        List<String> found = new ArrayList<>();
        JsonNode paths = description.json().get("paths");
        paths.fieldNames()
                .forEachRemaining(path -> paths.get(path).fieldNames().forEachRemaining(method -> {
                    if (path.startsWith("/api/")
                            && Set.of("get", "post", "put", "delete", "patch").contains(method)) {
                        found.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path);
                    }
                }));
        assertThat(found).as("the description names our addresses").contains("GET /api/v1/me");
        return found;
    }
}
