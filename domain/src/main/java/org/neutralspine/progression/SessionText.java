package org.neutralspine.progression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.neutralspine.knowledge.Rulebook;
import org.neutralspine.rule.Outcome;
import org.neutralspine.rule.Rule;
import org.neutralspine.rule.SessionAction;
import org.neutralspine.rule.Then;

/** Says to the patient what follows from a session: what to do, in words that keep people moving. */
final class SessionText {

    static final String CARRY_ON = "Well done. Carry on as planned.";
    static final String READY =
            "Well done, several good sessions in a row. You are ready for a little more; your physiotherapist confirms the"
                    + " next step.";
    static final String TELL_US = "Tell us how it feels a day later; then we look at the next step.";
    static final String KEEP = "Keep the amount you have now.";
    static final String SETTLES = "A little discomfort is fine as long as it settles.";
    static final String STEP_BACK =
            "We take one step back so that your back can settle, and build up again from there. That is a normal part of"
                    + " training.";
    static final String ENOUGH = "That is enough for today. Gentle walking and easy positions are welcome.";
    static final String NERVES = "Please answer the short questions about feeling and strength.";
    static final String PAUSE =
            "Please pause your program for now. Your physiotherapist looks at it with you before you go on.";

    private static final String NEURO_SCREEN = "neuro-screen";

    private final Rulebook rulebook;
    private final List<Rule> fired;

    SessionText(Rulebook rulebook, List<Rule> fired) {
        this.rulebook = rulebook;
        this.fired = fired;
    }

    String message(Optional<SessionAction> action, SessionProposal proposal) {
        List<String> sentences = new ArrayList<>();
        Optional<String> fromGate = Optional.ofNullable(proposal.gate()).flatMap(this::gateMessage);
        fromGate.ifPresentOrElse(sentences::add, () -> sentences.addAll(whatFollows(action, proposal)));
        named().forEach(sentences::add);
        if (fromGate.isEmpty()) {
            Optional.ofNullable(proposal.lightSession())
                    .filter(light ->
                            action.filter(any -> any != SessionAction.PROGRESS).isEmpty())
                    .map(SessionText::lightly)
                    .ifPresent(sentences::add);
            effects(Then.Warn.class)
                    .map(Then.Warn::text)
                    .map(SessionText::sentence)
                    .forEach(sentences::add);
        }
        return String.join(" ", sentences);
    }

    private List<String> whatFollows(Optional<SessionAction> action, SessionProposal proposal) {
        if (action.isEmpty()) {
            return proposal.lightSession() == null ? List.of(CARRY_ON) : List.of();
        }
        return switch (action.orElseThrow()) {
            case STOP_PROGRAM -> List.of(PAUSE);
            case STOP_SESSION -> stop(proposal);
            case REGRESS -> List.of(STEP_BACK);
            case HOLD -> List.of(KEEP, ownOf(SessionAction.HOLD).orElse(SETTLES));
            case PROGRESS -> ready(proposal);
        };
    }

    private static List<String> ready(SessionProposal proposal) {
        if (proposal.kind() == ProposalKind.ADVANCE) {
            return List.of(READY);
        }
        return proposal.awaiting().isEmpty() ? List.of(KEEP) : List.of(KEEP, TELL_US);
    }

    private List<String> stop(SessionProposal proposal) {
        String stop = ownOf(SessionAction.STOP_SESSION).orElse(ENOUGH);
        Stream<String> nerves = proposal.required().contains(NEURO_SCREEN) ? Stream.of(NERVES) : Stream.of();
        Stream<String> back = proposal.kind() == ProposalKind.REGRESS ? Stream.of(STEP_BACK) : Stream.of();
        return Stream.of(Stream.of(stop), nerves, back).flatMap(part -> part).toList();
    }

    private Optional<String> ownOf(SessionAction action) {
        return fired.stream()
                .filter(action::isAskedBy)
                .map(SessionText::own)
                .flatMap(Optional::stream)
                .findFirst()
                .map(SessionText::sentence);
    }

    /** What the rule itself says should be done. */
    static Optional<String> own(Rule rule) {
        return Stream.of(
                        rule.effects(Then.StopSession.class).map(Then.StopSession::text),
                        rule.effects(Then.Hold.class).map(Then.Hold::text),
                        rule.effects(Then.Warn.class).map(Then.Warn::text))
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Optional<String> gateMessage(Outcome outcome) {
        return rulebook.usualMessageKey(outcome).map(rulebook.messages()::get);
    }

    private Stream<String> named() {
        return effects(Then.Message.class).map(message -> rulebook.messages().getOrDefault(message.key(), ""));
    }

    private static String lightly(Then.LightSession light) {
        String share = light.numerator() == 1 && light.denominator() == 2
                ? "half"
                : light.numerator() + "/" + light.denominator();
        return String.format(
                Locale.ROOT,
                "Today take only exercises up to level %d, %s of the usual amount, and walks of %d minutes at a time.",
                light.maxLevel(),
                share,
                light.walkingBoutMinutes());
    }

    private static String sentence(String text) {
        String begun = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        return begun.endsWith(".") ? begun : begun + ".";
    }

    private <T extends Then> Stream<T> effects(Class<T> kind) {
        return fired.stream().flatMap(rule -> rule.effects(kind));
    }
}
