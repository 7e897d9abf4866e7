package org.neutralspine.demonstration;

import jakarta.persistence.EntityManager;
import java.util.function.Supplier;

/** The database as the generator needs it: what the container, or a test, does round every use case. */
public interface Books {

    /** Works on the running transaction. */
    EntityManager entities();

    /** Runs {@code work} in one transaction: committed when it returns, rolled back when it throws. */
    <T> T inTransaction(Supplier<T> work);
}
