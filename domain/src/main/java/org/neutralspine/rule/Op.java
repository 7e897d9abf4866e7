package org.neutralspine.rule;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.neutralspine.rule.Fact.Kind;

/** The operators of the rule language, each with the kinds of fact it is defined for and the operand it needs. */
public enum Op {
    EQ(Operand.ONE, Kind.NUMBER, Kind.TEXT, Kind.FLAG),
    NE(Operand.ONE, Kind.NUMBER, Kind.TEXT, Kind.FLAG),
    IN(Operand.LIST, Kind.NUMBER, Kind.TEXT),
    NOT_IN(Operand.LIST, Kind.NUMBER, Kind.TEXT),
    ANY_IN(Operand.LIST, Kind.TEXTS),
    NONE_IN(Operand.LIST, Kind.TEXTS),
    GT(Operand.ONE, Kind.NUMBER),
    GE(Operand.ONE, Kind.NUMBER),
    LT(Operand.ONE, Kind.NUMBER),
    LE(Operand.ONE, Kind.NUMBER),
    IS_TRUE(Operand.NONE, Kind.FLAG),
    IS_FALSE(Operand.NONE, Kind.FLAG),
    EXISTS(Operand.NONE, Kind.FLAG, Kind.NUMBER, Kind.TEXT, Kind.TEXTS),
    MISSING(Operand.NONE, Kind.FLAG, Kind.NUMBER, Kind.TEXT, Kind.TEXTS),
    EXCEEDS_CAP(Operand.NONE, Kind.DEMAND),
    TAG_FORBIDDEN(Operand.NONE, Kind.TEXTS),
    WHITELIST_FAILS(Operand.NONE, Kind.TEXTS),
    INDICATION_MISSING(Operand.NONE, Kind.TEXTS);

    /** What an operator needs to compare with. */
    public enum Operand {
        NONE,
        ONE,
        LIST
    }

    private final Operand operand;
    private final Set<Kind> kinds;

    Op(Operand operand, Kind... kinds) {
        this.operand = operand;
        this.kinds = EnumSet.copyOf(Arrays.asList(kinds));
    }

    /** What it needs to compare with. */
    public Operand operand() {
        return operand;
    }

    /** Whether it may ask about this fact. */
    public boolean suits(Fact fact) {
        return switch (this) {
            case TAG_FORBIDDEN, WHITELIST_FAILS -> fact == Fact.EXERCISE__TAGS;
            case INDICATION_MISSING -> fact == Fact.EXERCISE__INDICATIONS;
            default -> kinds.contains(fact.type().kind());
        };
    }

    /** Whether it looks at nothing but its own fact, so that the fact alone settles it. */
    boolean asksItsFactOnly() {
        return switch (this) {
            case EXCEEDS_CAP, TAG_FORBIDDEN, WHITELIST_FAILS, INDICATION_MISSING -> false;
            default -> true;
        };
    }

    /** The word of the rule language. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The operator with that word; empty if there is none. */
    public static Optional<Op> of(String word) {
        return Arrays.stream(values()).filter(op -> op.word().equals(word)).findFirst();
    }
}
