package org.neutralspine.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What may follow from one training session; which of several decides stands in the rulebook. */
public enum SessionAction {
    /** No training until somebody has looked. */
    STOP_PROGRAM(Then.StopProgram.class),
    /** No more today. */
    STOP_SESSION(Then.StopSession.class),
    /** One step back. */
    REGRESS(Then.Regress.class),
    /** The step stays. */
    HOLD(Then.Hold.class),
    /** Ready for a little more. */
    PROGRESS(Then.Progress.class);

    private final Class<? extends Then> effect;

    SessionAction(Class<? extends Then> effect) {
        this.effect = effect;
    }

    /** Whether the rule asks for it. */
    public boolean isAskedBy(Rule rule) {
        return rule.has(effect);
    }

    /** The word of the rulebook and of JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The action with that word; empty if there is none. */
    public static Optional<SessionAction> of(String word) {
        return Arrays.stream(values())
                .filter(action -> action.word().equals(word))
                .findFirst();
    }
}
