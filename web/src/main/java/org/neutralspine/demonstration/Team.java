package org.neutralspine.demonstration;

import java.util.List;
import org.neutralspine.account.Account;
import org.neutralspine.account.Link;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Role;

/**
 * The people who work in the demonstration hospital, all invented.
 *
 * @param admin opens the others' accounts
 * @param physiotherapists three, in the order of their caseloads
 * @param physician acts for the operating team
 */
record Team(Actor admin, List<Actor> physiotherapists, Actor physician) {

    /** The password of everybody in the demonstration; it stands in the README. */
    static final String PASSWORD = "neutral-spine-demo";

    /** Whose account is opened when all is done. */
    static final String LEAD = "lead1";

    /** Opens their accounts, the administrator's first. */
    static Team hire(Desks desks) {
        Link link = desks.offer.offer().orElseThrow(() -> new IllegalStateException("there are accounts already"));
        Actor admin = desks.accept
                .acceptAsFirstAdministrator(link.token(), "admin1", "Oskar Wendelin", PASSWORD)
                .actor();
        List<Actor> physiotherapists = List.of(
                open(desks, admin, "physio1", "Julia Marquardt", Role.PHYSIOTHERAPIST),
                open(desks, admin, "physio2", "Samuel Okafor-Lind", Role.PHYSIOTHERAPIST),
                open(desks, admin, "physio3", "Beatriz Almendra", Role.PHYSIOTHERAPIST));
        return new Team(admin, physiotherapists, open(desks, admin, "doctor1", "Dr. Marten Rosendahl", Role.PHYSICIAN));
    }

    /** The lead comes last: when there is a lead, everything is there. */
    Actor appointLead(Desks desks) {
        return open(desks, admin, LEAD, "Dr. Henrike Aldenhoven", Role.LEAD);
    }

    private static Actor open(Desks desks, Actor admin, String username, String name, Role role) {
        String mail = username + "@neutral-spine.example";
        Account.Profile profile = new Account.Profile(name, mail, role, role == Role.PHYSICIAN);
        Link link = desks.createUser.create(admin, username, profile).link();
        return desks.accept.accept(link.token(), PASSWORD).actor();
    }

    Actor physiotherapistOf(Person person) {
        return physiotherapists.get(person.caseload() - 1);
    }
}
