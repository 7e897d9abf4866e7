package org.neutralspine.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.eclipse.persistence.internal.jpa.deployment.SEPersistenceUnitInfo;
import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.h2.jdbcx.JdbcConnectionPool;
import org.neutralspine.kernel.store.SessionSettings;

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

    /** Reading the entities takes longer than most tests: each kind has one factory, led to the database of whoever works. */
    private static final Map<TestDatabase, EntityManagerFactory> FACTORIES = new ConcurrentHashMap<>();

    private static final ThreadLocal<DataSource> AT_WORK = new ThreadLocal<>();

    private final TestDatabase kind;
    private final JdbcConnectionPool dataSource;
    private final EntityManagerFactory factory;
    private final Map<Thread, EntityManager> running = new ConcurrentHashMap<>();
    private final EntityManager shared = (EntityManager) Proxy.newProxyInstance(
            EntityManager.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, args) -> {
                EntityManager manager = running.get(Thread.currentThread());
                if (manager == null) {
                    throw new IllegalStateException("no transaction: wrap the call in inTransaction(...)");
                }
                try {
                    return method.invoke(manager, args);
                } catch (InvocationTargetException e) {
                    throw e.getCause() == null ? e : e.getCause();
                }
            });

    private OpenDatabase(TestDatabase kind) {
        this.kind = kind;
        this.dataSource = kind.freshPool();
        this.factory = FACTORIES.computeIfAbsent(kind, any -> factory());
        forgetNumbersOfOthers();
    }

    /**
     * The unit of {@code persistence.xml}, without JTA. Built by hand, because {@code Persistence} hands out, every few
     * times, a factory that knows no entity when the same unit is opened and closed repeatedly (EclipseLink 4.0.7).
     */
    private static EntityManagerFactory factory() {
        SEPersistenceUnitInfo unit = new SEPersistenceUnitInfo();
        unit.setPersistenceUnitName("test-" + UUID.randomUUID());
        unit.setPersistenceUnitRootUrl(
                SessionSettings.class.getProtectionDomain().getCodeSource().getLocation());
        unit.setClassLoader(OpenDatabase.class.getClassLoader());
        unit.setExcludeUnlistedClasses(false);
        unit.setTransactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL);
        unit.setSharedCacheMode("NONE");
        unit.setNonJtaDataSource(ofWhoeverWorks());
        Map<String, String> properties = ShippedUnit.properties();
        properties.put("eclipselink.logging.level", "SEVERE");
        return new PersistenceProvider().createContainerEntityManagerFactory(unit, properties);
    }

    /** Numbers of a sequence are fetched fifty at once; those of the database before are none of this one's. */
    private void forgetNumbersOfOthers() {
        AT_WORK.set(dataSource);
        JpaHelper.getServerSession(factory).getSequencingControl().initializePreallocated();
    }

    private static DataSource ofWhoeverWorks() {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, args) -> method.invoke(AT_WORK.get(), args));
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
        if (running.containsKey(Thread.currentThread())) {
            return work.get();
        }
        AT_WORK.set(dataSource);
        try (EntityManager manager = factory.createEntityManager()) {
            running.put(Thread.currentThread(), manager);
            manager.getTransaction().begin();
            try {
                T result = work.get();
                manager.getTransaction().commit();
                return result;
            } finally {
                running.remove(Thread.currentThread());
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
        dataSource.dispose();
    }
}
