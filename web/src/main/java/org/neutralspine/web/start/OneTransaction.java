package org.neutralspine.web.start;

import jakarta.enterprise.context.Dependent;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Runs what it is given in one transaction of the container. */
@Dependent
public class OneTransaction {

    /** Committed when {@code work} returns, rolled back when it throws. */
    @Transactional
    public <T> T of(Supplier<T> work) {
        return work.get();
    }
}
