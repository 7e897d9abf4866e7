package org.neutralspine.web.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.neutralspine.account.Link;
import org.neutralspine.account.Token;
import org.neutralspine.web.settings.Settings;

/** Where a single-use link leads: the installation's base URL, or, when none is set, the address that was asked. */
@Dependent
public class LinkAddresses {

    private final Settings settings;
    private final HttpServletRequest request;

    /** For the request that is being answered. */
    @Inject
    public LinkAddresses(Settings settings, HttpServletRequest request) {
        this.settings = settings;
        this.request = request;
    }

    /** The link with its address, to be shown once. */
    public LinkView of(Link link) {
        String base = settings.baseUrl();
        return new LinkView((base == null ? asked() : base) + path(link.token()), link.username(), link.expiresAt());
    }

    /** The part after the base URL. */
    static String path(Token token) {
        return "/invitation/" + token.text();
    }

    private String asked() {
        String host = request.getHeader("Host");
        return request.getScheme() + "://" + (host == null ? "localhost" : host);
    }
}
