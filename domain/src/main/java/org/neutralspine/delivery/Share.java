package org.neutralspine.delivery;

import java.math.BigInteger;
import java.util.UUID;

/**
 * One part of everybody, cut by their ids into ranges that never change: however often the work is taken up again, each
 * person is in the same part.
 *
 * @param part which one, from 0
 * @param of of how many
 */
public record Share(int part, int of) {

    private static final BigInteger ALL = BigInteger.ONE.shiftLeft(Long.SIZE);

    /** Refuses a part there is not with {@link IllegalArgumentException}. */
    public Share {
        if (of < 1 || part < 0 || part >= of) {
            throw new IllegalArgumentException("there is no part " + part + " of " + of);
        }
    }

    /** The id after which it begins, compared without signs as databases do. */
    public UUID after() {
        return cut(part);
    }

    /** The last id that belongs to it. */
    public UUID last() {
        return part == of - 1 ? new UUID(-1L, -1L) : cut(part + 1);
    }

    private UUID cut(int number) {
        return new UUID(
                ALL.multiply(BigInteger.valueOf(number))
                        .divide(BigInteger.valueOf(of))
                        .longValue(),
                0L);
    }
}
