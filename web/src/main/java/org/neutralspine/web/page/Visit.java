package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.account.Account;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.web.page.view.Typed;
import org.neutralspine.web.security.CurrentActor;

/** The request a page answers: who came, what they typed, and which day it is. */
@Dependent
public class Visit {

    private final CurrentActor current;
    private final HttpServletRequest request;
    private final Clock clock;

    /** Of the request that is being answered. */
    @Inject
    public Visit(CurrentActor current, HttpServletRequest request, Clock clock, ZoneId zone) {
        this.current = current;
        this.request = request;
        this.clock = clock.withZone(zone);
    }

    /** Who acts. */
    public Actor actor() {
        return current.actor();
    }

    /** The account of who acts. */
    public Account account() {
        return current.account().orElseThrow(() -> new Refusal.NotFound("account"));
    }

    /** The record of the patient who acts. */
    public UUID ownRecord() {
        UUID patient = account().patientId();
        if (patient == null) {
            throw new Refusal.NotFound("page");
        }
        return patient;
    }

    /** The form as it was typed. */
    public Typed typed() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, given) -> values.put(name, Arrays.asList(given)));
        return new Typed(values);
    }

    /** One value of the form or the address; absent if empty. */
    public @Nullable String typed(String name) {
        return typed().get(name);
    }

    /** One value of the form or the address, or an empty text. */
    public String typedText(String name) {
        String value = typed(name);
        return value == null ? "" : value;
    }

    /** Whether only a part of the page is asked for. */
    public boolean wantsPart() {
        return request.getHeader("HX-Request") != null;
    }

    /** The hospital's day. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Days and times as they are shown. */
    public Dates dates() {
        return new Dates(clock.getZone());
    }

    HttpServletRequest request() {
        return request;
    }
}
