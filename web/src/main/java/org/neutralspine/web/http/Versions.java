package org.neutralspine.web.http;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.Refusal;

/** Versions as entity tags: version 3 is {@code "v3"}. */
public final class Versions {

    /** A base for locations. */
    private static final String API = "/api/v1/";

    private static final Pattern TAG = Pattern.compile("\"v(\\d{1,9})\"");

    private Versions() {}

    /**
     * The version named by an If-Match header.
     *
     * @param ifMatch the header; null when it was not sent
     * @throws ClientErrorException 428 without the header
     * @throws Refusal.Stale when it names none of our versions
     */
    public static int required(@Nullable String ifMatch, String thing) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            throw new ClientErrorException(Response.Status.PRECONDITION_REQUIRED);
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new Refusal.Stale(thing);
        }
        return Integer.parseInt(tag.group(1));
    }

    /** The thing with its version. */
    public static Response tagged(Object body, int version) {
        return Response.ok(body).tag(new EntityTag("v" + version)).build();
    }

    /** The thing that was made, with its version, and where it is from now on. */
    public static Response created(Object body, int version, String path, UUID id) {
        return Response.created(URI.create(API + path + "/" + id))
                .tag(new EntityTag("v" + version))
                .entity(body)
                .build();
    }

    /** The thing that was made and never changes, and where it belongs. */
    public static Response created(Object body, String path) {
        return Response.created(URI.create(API + path)).entity(body).build();
    }

    /** The id in a path; what is not one names nothing. */
    public static UUID id(String text, String thing) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Refusal.NotFound(thing);
        }
    }
}
