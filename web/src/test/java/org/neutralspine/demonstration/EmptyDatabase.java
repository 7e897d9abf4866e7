package org.neutralspine.demonstration;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.persistence.internal.jpa.deployment.SEPersistenceUnitInfo;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.store.SessionSettings;

/** An empty, migrated H2 in memory with the product's entities over it. */
final class EmptyDatabase implements Books, AutoCloseable {

    private final JdbcConnectionPool source =
            JdbcConnectionPool.create("jdbc:h2:mem:demo" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    private final EntityManagerFactory factory;
    private @Nullable EntityManager running;

    EmptyDatabase() {
        Flyway.configure().dataSource(source).load().migrate();
        SEPersistenceUnitInfo unit = new SEPersistenceUnitInfo();
        unit.setPersistenceUnitName("demonstration-test");
        unit.setPersistenceUnitRootUrl(
                SessionSettings.class.getProtectionDomain().getCodeSource().getLocation());
        unit.setClassLoader(EmptyDatabase.class.getClassLoader());
        unit.setExcludeUnlistedClasses(false);
        unit.setTransactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL);
        unit.setSharedCacheMode("NONE");
        unit.setNonJtaDataSource(source);
        Map<String, String> settings = Map.of(
                "eclipselink.session.customizer", SessionSettings.class.getName(),
                "eclipselink.weaving", "false",
                "eclipselink.logging.level", "SEVERE");
        factory = new PersistenceProvider().createContainerEntityManagerFactory(unit, settings);
    }

    @Override
    public EntityManager entities() {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, args) -> {
                    try {
                        return method.invoke(Objects.requireNonNull(running, "no transaction"), args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                });
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        try (EntityManager manager = factory.createEntityManager()) {
            running = manager;
            manager.getTransaction().begin();
            T result = work.get();
            manager.getTransaction().commit();
            return result;
        } finally {
            running = null;
        }
    }

    /** The rows of a query, each joined by blanks. */
    List<String> rows(String sql) {
        List<String> rows = new ArrayList<>();
        try (Connection connection = source.getConnection();
                ResultSet found = connection.createStatement().executeQuery(sql)) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                StringBuilder row = new StringBuilder(String.valueOf(found.getObject(1)));
                for (int column = 2; column <= columns; column++) {
                    row.append(' ').append(found.getObject(column));
                }
                rows.add(row.toString());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }

    long count(String from) {
        return Long.parseLong(rows("select count(*) from " + from).get(0));
    }

    @Override
    public void close() {
        factory.close();
        source.dispose();
    }
}
