package org.neutralspine.kernel.store;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jspecify.annotations.NullUnmarked;

/**
 * Lets a store ask for the {@link EntityManager} in its constructor. What it gets follows the transaction of the calling
 * thread, so it may be kept in a bean of any scope.
 */
@Dependent
@NullUnmarked
class Entities {

    private EntityManager manager;

    @PersistenceContext(unitName = "neutral-spine")
    void setManager(EntityManager manager) {
        this.manager = manager;
    }

    @Produces
    @Dependent
    EntityManager entityManager() {
        return manager;
    }
}
