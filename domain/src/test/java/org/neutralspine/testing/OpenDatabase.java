package org.neutralspine.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A migrated, empty database of one test. {@link #entityManager()} behaves as the container's does: it is the entity
 * manager of the thread's running transaction, so a store can be built once and used from several threads. A store test
 * runs on both:
 *
 * <pre>{@code
 * @ParameterizedClass
 * @EnumSource
 * class AccountRowsTest {
 *     @AutoClose
 *     private final OpenDatabase database;
 *
 *     AccountRowsTest(TestDatabase kind) {
 *         database = OpenDatabase.on(kind);
 *     }
 * }
 * }</pre>
 */
public final class OpenDatabase implements AutoCloseable {

    private final TestDatabase kind;
    private final DataSource dataSource;
    private final EntityManagerFactory factory;
    private final ThreadLocal<@Nullable EntityManager> current = new ThreadLocal<>();
    private final EntityManager shared = (EntityManager) Proxy.newProxyInstance(
            EntityManager.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, args) -> {
                EntityManager running = current.get();
                if (running == null) {
                    throw new IllegalStateException("no transaction: wrap the call in inTransaction(...)");
                }
                try {
                    return method.invoke(running, args);
                } catch (InvocationTargetException e) {
                    throw e.getCause() == null ? e : e.getCause();
                }
            });

    private OpenDatabase(TestDatabase kind) {
        this.kind = kind;
        this.dataSource = kind.fresh();
        this.factory = Persistence.createEntityManagerFactory(
                "neutral-spine",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", dataSource,
                        "eclipselink.session-name", "test-" + System.identityHashCode(this),
                        "eclipselink.logging.level", "SEVERE"));
    }

    /** A new database on {@code kind} with the newest schema. */
    public static OpenDatabase on(TestDatabase kind) {
        return new OpenDatabase(kind);
    }

    /** Which of the two it is. */
    public TestDatabase kind() {
        return kind;
    }

    /** For looking at rows without JPA. */
    public DataSource dataSource() {
        return dataSource;
    }

    /** To build stores with. */
    public EntityManager entityManager() {
        return shared;
    }

    /**
     * Runs {@code work} in one transaction: committed when it returns, rolled back when it throws. Called within one, it
     * joins.
     */
    public <T> T inTransaction(Supplier<T> work) {
        if (current.get() != null) {
            return work.get();
        }
        try (EntityManager manager = factory.createEntityManager()) {
            current.set(manager);
            manager.getTransaction().begin();
            try {
                T result = work.get();
                manager.getTransaction().commit();
                return result;
            } finally {
                current.remove();
                if (manager.getTransaction().isActive()) {
                    manager.getTransaction().rollback();
                }
            }
        }
    }

    /** As {@link #inTransaction(Supplier)}, without a result. */
    public void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return true;
        });
    }

    @Override
    public void close() {
        factory.close();
    }
}
