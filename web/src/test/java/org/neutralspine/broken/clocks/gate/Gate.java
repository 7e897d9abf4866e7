package org.neutralspine.broken.clocks.gate;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;

/** Breaks the rule in the first two methods and not in the third. */
class Gate {

    Instant hidden() {
        return Instant.now();
    }

    Supplier<Instant> hiddenTwice() {
        return Instant::now;
    }

    Instant given(Clock clock) {
        return Instant.now(clock);
    }
}
