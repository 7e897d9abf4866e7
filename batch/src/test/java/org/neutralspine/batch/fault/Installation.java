package org.neutralspine.batch.fault;

import com.ibm.jbatch.container.cdi.BatchCDIInjectionExtension;
import com.ibm.jbatch.spi.BatchSPIManager;
import com.ibm.jbatch.spi.DatabaseAlreadyInitializedException;
import com.ibm.jbatch.spi.DatabaseConfigurationBean;
import com.ibm.jbatch.spi.ServiceRegistry.ServicePropertyNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Executors;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.neutralspine.alert.Announcements;
import org.neutralspine.audit.Audit;
import org.neutralspine.batch.courier.Couriers;
import org.neutralspine.batch.letter.JacksonReportText;
import org.neutralspine.batch.letter.JteRenderer;
import org.neutralspine.batch.letter.KeptLetters;
import org.neutralspine.batch.nightly.NightlyShares;
import org.neutralspine.batch.schedule.NightWatch;
import org.neutralspine.batch.weekly.Outbox;
import org.neutralspine.batch.weekly.Tally;
import org.neutralspine.delivery.store.JdbcRuns;
import org.neutralspine.gate.SafetySignals;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.knowledge.read.KnowledgeReader;
import org.neutralspine.program.Programs;
import org.neutralspine.progression.Charts;
import org.neutralspine.progression.Proposals;
import org.neutralspine.progression.ProposeWeek;
import org.neutralspine.progression.SessionDecisions;
import org.neutralspine.progression.Suspensions;
import org.neutralspine.progression.TakeEffect;
import org.neutralspine.report.store.JdbcCaseloads;
import org.postgresql.ds.PGConnectionPoolDataSource;

/** The night's beans and the batch engine in this JVM, set up by the settings an operator uses and {@code fault.now}. */
@ApplicationScoped
public class Installation {

    /** The clock's hour when the process starts; from then it goes as every clock. */
    static final String NOW = "fault.now";

    /** Starts everything but the night watch's timer. */
    static WeldContainer start() throws DatabaseAlreadyInitializedException {
        WeldContainer container = new Weld()
                .disableDiscovery()
                .addExtension(new BatchCDIInjectionExtension())
                .addPackages(false, Outbox.class, NightlyShares.class, NightWatch.class, Couriers.class)
                .addBeanClasses(
                        NightWatch.class, Tally.class, KeptLetters.class, JteRenderer.class, JacksonReportText.class)
                .addPackages(false, JdbcRuns.class, JdbcCaseloads.class)
                .addBeanClasses(Installation.class, OneTransactionEach.class)
                .enableInterceptors(OneTransactionEach.class)
                .initialize();
        engine(container.select(Transactions.class).get());
        return container;
    }

    private static void engine(Transactions transactions) throws DatabaseAlreadyInitializedException {
        Properties services = new Properties();
        services.setProperty(ServicePropertyNames.TRANSACTION_SERVICE, EngineTransactions.class.getName());
        services.setProperty(ServicePropertyNames.CONTAINER_ARTIFACT_FACTORY_SERVICE, Artefacts.class.getName());
        DatabaseConfigurationBean books = new DatabaseConfigurationBean();
        books.setDataSource(transactions.dataSourceOfEngine());
        BatchSPIManager spi = BatchSPIManager.getInstance();
        spi.registerPlatformMode(BatchSPIManager.PlatformMode.EE);
        spi.registerBatchContainerOverrideProperties(services);
        spi.registerDatabaseConfigurationBean(books);
        spi.registerExecutorServiceProvider(Executors::newCachedThreadPool);
    }

    @Produces
    @Singleton
    Transactions transactions() {
        Config config = ConfigProvider.getConfig();
        String url = config.getValue("neutralspine.db.url", String.class);
        return new Transactions(
                JdbcConnectionPool.create(url.startsWith("jdbc:postgresql") ? postgresql(url) : h2(url, config)));
    }

    private static ConnectionPoolDataSource postgresql(String url) {
        PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
        source.setUrl(url);
        return source;
    }

    private static ConnectionPoolDataSource h2(String url, Config config) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser(config.getValue("neutralspine.db.user", String.class));
        source.setPassword(config.getValue("neutralspine.db.password", String.class));
        return source;
    }

    @Produces
    @Dependent
    DataSource dataSource(Transactions transactions) {
        return transactions.dataSource();
    }

    @Produces
    @Singleton
    Clock clock() {
        Clock machine = Clock.systemUTC();
        return Clock.offset(machine, Duration.between(machine.instant(), Instant.parse(System.getProperty(NOW))));
    }

    @Produces
    @Singleton
    ZoneId zone() {
        return ZoneId.of(ConfigProvider.getConfig().getValue("neutralspine.zone", String.class));
    }

    @Produces
    @Singleton
    KnowledgeBase knowledge() {
        return KnowledgeReader.shipped("112");
    }

    /** Counters that nobody reads: the server brings its own registry, this process has none. */
    @Produces
    @Singleton
    MetricRegistry metrics() {
        Counter counter = standIn(Counter.class, (proxy, method, arguments) -> null);
        return standIn(MetricRegistry.class, (proxy, method, arguments) -> counter);
    }

    /** No clearance of a small hospital ends soon. */
    @Produces
    @Singleton
    Announcements announcements() {
        return standIn(Announcements.class, (proxy, method, arguments) -> 0);
    }

    /** Nobody in a small hospital has a decision to renew: its sessions are rows, not deeds. */
    @Produces
    @Dependent
    ProposeWeek proposals(KnowledgeBase knowledge, Clock clock, ZoneId zone) {
        Audit audit = standIn(Audit.class, (proxy, method, arguments) -> null);
        Charts charts = standIn(Charts.class, (proxy, method, arguments) -> Optional.empty());
        SessionDecisions none = standIn(SessionDecisions.class, (proxy, method, arguments) -> List.of());
        TakeEffect effect = new TakeEffect(
                knowledge,
                charts,
                none,
                standIn(Proposals.class, (proxy, method, arguments) -> List.of()),
                standIn(Suspensions.class, (proxy, method, arguments) -> Optional.empty()),
                standIn(Programs.class, (proxy, method, arguments) -> Optional.empty()),
                standIn(SafetySignals.class, (proxy, method, arguments) -> null),
                audit,
                clock,
                zone);
        return new ProposeWeek(knowledge, charts, none, effect, audit, clock, zone);
    }

    private static <T> T standIn(Class<T> type, InvocationHandler answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answer));
    }
}
