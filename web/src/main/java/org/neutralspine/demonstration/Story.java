package org.neutralspine.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.alert.Alert;
import org.neutralspine.alert.Alerts;
import org.neutralspine.alert.WatchAlerts;
import org.neutralspine.intake.Clearance;
import org.neutralspine.intake.DecideClearance;
import org.neutralspine.intake.Episode;
import org.neutralspine.intake.RegisterPatient;
import org.neutralspine.kernel.Actor;
import org.neutralspine.program.BuildProgram;
import org.neutralspine.program.Prescription;
import org.neutralspine.program.ProgramVersion;
import org.neutralspine.progression.KeptProposal;
import org.neutralspine.progression.Suspension;
import org.neutralspine.session.FollowUp.After;
import org.neutralspine.session.LogSession;
import org.neutralspine.session.SessionLog;

/** One invented patient's path, step by step, each through the use case everybody uses. */
final class Story {

    private static final Duration TIME_TO_WRITE = Duration.ofMinutes(4);
    private static final int GRANTED_WEEKS = 30;
    private static final int DAYS_TO_LOOK = 2;
    private static final int WAITING_DAYS = 14;

    /** For so many days the hospital decides after each session, and asks how it was a day later. */
    private static final int DECIDING_DAYS = 35;

    private final Person person;
    private final Desks desks;
    private final Team team;
    private final LocalDate today;
    private final Examination examination;
    private final Set<UUID> built = new HashSet<>();

    private @Nullable Actor patient;
    private @Nullable UUID patientId;
    private @Nullable UUID episodeId;
    private @Nullable Clearance clearance;
    private @Nullable SessionLog last;

    Story(Person person, Desks desks, Team team, LocalDate today) {
        this.person = person;
        this.desks = desks;
        this.team = team;
        this.today = today;
        this.examination = new Examination(person, today);
    }

    /** Comes for the first time: gets an account, agrees to what is agreed to. */
    void arrive() {
        Person.Who who = person.who();
        LocalDate born = today.minusYears(who.age()).minusDays(20 + person.number() * 5L);
        RegisterPatient.NewPatient form = new RegisterPatient.NewPatient(
                person.hospitalNumber(), who.givenName(), who.familyName(), born, who.sex(), null);
        UUID id = desks.register.register(physiotherapist(), form).patientId();
        patientId = id;
        patient = desks.accept
                .accept(
                        desks.invite
                                .invite(physiotherapist(), id, Optional.of(person.username()))
                                .link()
                                .token(),
                        Team.PASSWORD)
                .actor();
        desks.consent.give(patient(), id, "training");
        desks.consent.give(patient(), id, "data");
    }

    /** Answers the screening and is examined. */
    void isExamined(LocalDate day, int painNow) {
        desks.screening.answer(physiotherapist(), id(), examination.flags(), true);
        int version = desks.cabinet.episodes.open(id()).version();
        desks.intake.record(physiotherapist(), id(), version, examination.found(day, painNow));
    }

    /** The physiotherapist asks the operating team. */
    void isReferred() {
        clearance = desks.requestClearance.request(physiotherapist(), id(), null, null);
    }

    /** The physician answers. */
    void isAnswered(LocalDate day) {
        Clearance asked = Objects.requireNonNull(clearance, "nobody was asked");
        if (person.course() == Course.REFUSED) {
            String reason =
                    "New weakness of the foot: I examine her before anything else. Please ask again afterwards.";
            desks.decideClearance.refuse(team.physician(), asked.id(), asked.version(), reason);
            return;
        }
        LocalDate expires = person.told("clearance")
                .map(days -> today.plusDays(Long.parseLong(days)))
                .orElse(day.plusWeeks(GRANTED_WEEKS));
        DecideClearance.Grant grant = new DecideClearance.Grant(
                "Dr. Marten Rosendahl", day, expires, Set.of(Clearance.Document.GENERAL), Set.of(), null);
        desks.decideClearance.grant(team.physician(), asked.id(), asked.version(), grant);
    }

    /**
     * Gets a program from tomorrow. One that progression has changed goes on by what is proposed; any other is made anew when
     * more is allowed now.
     */
    void getsProgram(LocalDate day) {
        answersAlerts();
        if (goesOn(day)) {
            return;
        }
        List<Prescription> proposed = desks.build
                .preview(physiotherapist(), id())
                .program()
                .map(program -> program.items())
                .orElse(List.of());
        if (proposed.isEmpty() || proposed.equals(itemsOf(newest()))) {
            return;
        }
        BuildProgram.Proposal proposal = desks.build.build(physiotherapist(), id());
        proposal.draft()
                .map(draft -> desks.edit.prescribe(physiotherapist(), draft.id(), draft.version(), day.plusDays(1)))
                .ifPresent(version -> built.add(version.id()));
    }

    /** At a visit the physiotherapist answers what was noticed since the last one. */
    private void answersAlerts() {
        Set<UUID> own = Set.of(physiotherapist().accountId());
        desks.cabinet.alerts.all(own, EnumSet.of(Alert.State.RAISED, Alert.State.OWNED), WatchAlerts.MOST).stream()
                .map(Alerts.Listed::alert)
                .filter(alert -> alert.episodeId().equals(episode()))
                .forEach(alert -> {
                    Alert acted = desks.course.handleAlert.act(
                            physiotherapist(), alert.id(), alert.version(), "Seen at the visit: one step easier.");
                    desks.course.handleAlert.close(
                            physiotherapist(), acted.id(), acted.version(), "Pain has settled again.");
                });
    }

    /** At a visit the physiotherapist accepts what waits; what the last two weeks propose still waits. */
    private boolean goesOn(LocalDate day) {
        List<UUID> waiting = desks.cabinet.proposals.waiting(episode()).stream()
                .map(KeptProposal::id)
                .toList();
        if (!waiting.isEmpty() && day.isBefore(today.minusDays(WAITING_DAYS))) {
            desks.decide.accept(physiotherapist(), waiting, null);
        }
        return newest().filter(version -> !built.contains(version.id())).isPresent();
    }

    /** Says what to do again one day, and how it goes. */
    void namesGoals() {
        questions().namesGoals(patient());
    }

    /** Answers the questions that come every four weeks. */
    void answers(int pain) {
        questions().answers(patient(), pain);
    }

    /** The physiotherapist measures what heavier loads ask for. */
    void isMeasured() {
        questions().isMeasured(physiotherapist());
    }

    private Questions questions() {
        return new Questions(person, desks, id());
    }

    /** Says how it was the day after, then writes down what was done, if anything. */
    void trains(LocalDate day, Instant at, Training training) {
        boolean decided = day.isAfter(today.minusDays(DECIDING_DAYS));
        if (decided) {
            tellsOfTheDayBefore(day, training);
        }
        if (decided && isSuspended(day)) {
            return;
        }
        LogSession log = decided ? desks.log : desks.course.writingOnly;
        desks.cabinet
                .programs
                .inForce(episode(), day)
                .flatMap(version -> training.on(day, version, at.minus(TIME_TO_WRITE)))
                .ifPresent(form -> last = log.log(patient(), id(), form, null));
    }

    private void tellsOfTheDayBefore(LocalDate day, Training training) {
        SessionLog before = last;
        if (before != null && before.day().equals(day.minusDays(1))) {
            training.dayAfter(day)
                    .ifPresent(pain -> desks.followUps.answer(patient(), before.id(), After.A_DAY, pain, null));
        }
    }

    /** The physiotherapist looks two days after training was stopped. */
    private boolean isSuspended(LocalDate day) {
        Optional<Suspension> open = desks.cabinet.suspensions.open(episode());
        if (open.isEmpty()) {
            return false;
        }
        boolean waited = !desks.dayOf(open.get().beganAt()).isAfter(day.minusDays(DAYS_TO_LOOK));
        if (waited) {
            desks.lift.lift(physiotherapist(), id(), "Seen and examined: no new signs. Goes on one step easier.");
        }
        return !waited;
    }

    private Optional<ProgramVersion> newest() {
        return desks.cabinet.programs.ofEpisode(episode()).stream().findFirst();
    }

    private static List<Prescription> itemsOf(Optional<ProgramVersion> version) {
        return version.stream()
                .flatMap(known -> known.items().stream())
                .map(ProgramVersion.Item::prescription)
                .toList();
    }

    /** Nobody's care ends in the demonstration: it stays the same stretch. */
    private UUID episode() {
        UUID known = episodeId;
        if (known == null) {
            known = desks.cabinet.episodes.current(id()).map(Episode::id).orElseThrow();
            episodeId = known;
        }
        return known;
    }

    private Actor physiotherapist() {
        return team.physiotherapistOf(person);
    }

    private Actor patient() {
        return Objects.requireNonNull(patient, "has not come yet");
    }

    private UUID id() {
        return Objects.requireNonNull(patientId, "has not come yet");
    }
}
