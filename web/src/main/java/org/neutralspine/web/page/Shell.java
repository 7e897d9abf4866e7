package org.neutralspine.web.page;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.Role;

/**
 * What stands around every page.
 *
 * @param words the texts
 * @param user who is signed in; absent before sign-in
 * @param path the page's own address, which marks its place in the navigation
 * @param csrf the token each form sends back
 * @param emergencyContact whom a patient calls, as the hospital set it
 * @param demo whether everything here is made up
 * @param flash one sentence about what was just done; absent if nothing was
 */
public record Shell(
        Words words,
        @Nullable User user,
        String path,
        String csrf,
        String emergencyContact,
        boolean demo,
        @Nullable String flash) {

    private static final List<Place> CARE = List.of(
            new Place("/app/caseload", "nav.caseload"),
            new Place("/app/alerts", "nav.alerts"),
            new Place("/app/proposals", "nav.proposals"),
            new Place("/app/exercises", "nav.exercises"),
            new Place("/app/reports", "nav.reports"));

    /**
     * Who is signed in.
     *
     * @param name the name shown
     * @param role what they are
     */
    public record User(String name, Role role) {}

    /**
     * One place in the navigation.
     *
     * @param href the address
     * @param label the key of its words
     */
    public record Place(String href, String label) {}

    /** The text named {@code key}. */
    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /** The places of the signed-in person's role; none before sign-in. */
    public List<Place> places() {
        if (user == null) {
            return List.of();
        }
        return switch (user.role()) {
            case PATIENT ->
                List.of(
                        new Place("/app/today", "nav.today"),
                        new Place("/app/progress", "nav.progress"),
                        new Place("/app/next", "nav.next"),
                        new Place("/app/learn", "nav.learn"),
                        new Place("/app/measures", "nav.measures"),
                        new Place("/app/help", "nav.help"),
                        new Place("/app/consent", "nav.consent"));
            case PHYSIOTHERAPIST -> CARE;
            case LEAD ->
                Stream.concat(CARE.stream(), Stream.of(new Place("/app/board", "nav.board")))
                        .toList();
            case PHYSICIAN -> List.of(new Place("/app/clearances", "nav.clearances"));
            case ADMIN -> List.of(new Place("/app/users", "nav.users"), new Place("/app/deliveries", "nav.deliveries"));
        };
    }

    /** Whether the page is this place or belongs to it. */
    public boolean at(Place place) {
        boolean below = path.startsWith(place.href() + "/");
        boolean patient = place.href().equals("/app/caseload") && path.startsWith("/app/patients/");
        boolean cover = place.href().equals("/app/alerts") && path.startsWith("/app/cover");
        boolean job = place.href().equals("/app/deliveries") && path.startsWith("/app/jobs");
        return path.equals(place.href()) || below || patient || job || cover;
    }

    /** Whether the one who looks gets reports by mail, and may choose when. */
    public boolean getsMail() {
        return user != null && (user.role() == Role.PHYSIOTHERAPIST || user.role() == Role.PHYSICIAN);
    }

    /** Whether a patient is looking: their pages carry the stop-and-call advice. */
    public boolean isPatient() {
        return user != null && user.role() == Role.PATIENT;
    }
}
