package org.neutralspine.web.container;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.neutralspine.intake.RegisterPatient;
import org.neutralspine.intake.RegisterPatient.NewPatient;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.UseCase;
import org.neutralspine.knowledge.KnowledgeBase;

/** Inside Payara Micro: every use case can be made and is one transaction. */
@ArquillianTest
@SuppressWarnings("NullAway.Init")
class ContainerWiringIT {

    private static final String DOOR = "/WEB-INF/classes/org/neutralspine/web/security/FrontDoor.class";

    @Inject
    BeanManager beans;

    @Inject
    DataSource dataSource;

    @Inject
    EntityManager entities;

    @Inject
    UserTransaction transaction;

    @Inject
    KnowledgeBase knowledge;

    @Inject
    RegisterPatient register;

    /** The war as it ships, without its front door: it would turn away the messenger that runs the tests. */
    @Deployment
    static WebArchive application() {
        WebArchive war = ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/neutral-spine.war"));
        assertNotNull(war.delete(DOOR), "the front door has moved");
        return war.addPackage(ContainerWiringIT.class.getPackage());
    }

    @Test
    void everyUseCaseCanBeMade() {
        List<Bean<?>> useCases = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getStereotypes().contains(UseCase.class))
                .toList();

        assertTrue(useCases.size() > 25, "found only " + useCases.size());
        assertAll(useCases.stream().map(bean -> () -> assertDoesNotThrow(() -> make(bean), bean.toString())));
    }

    @Test
    void aRefusedUseCaseLeavesNothingBehind() throws Exception {
        Actor physio = physiotherapist("wired1");
        NewPatient ada = new NewPatient("W-1", "Ada", "Berg", LocalDate.parse("1974-05-06"), "female", null);
        register.register(physio, ada);
        long patients = count("patient");
        long audited = count("audit_event");

        assertThrows(Refusal.Conflict.class, () -> register.register(physio, ada));

        assertEquals(Status.STATUS_NO_TRANSACTION, transaction.getStatus());
        assertEquals(1, patients);
        assertEquals(patients, count("patient"));
        assertEquals(audited, count("audit_event"));
    }

    @Test
    void aUseCaseJoinsTheTransactionOfItsCaller() throws Exception {
        Actor physio = physiotherapist("wired2");
        long before = count("patient");

        transaction.begin();
        register.register(physio, new NewPatient("W-2", "Bo", "Berg", LocalDate.parse("1984-05-06"), "male", null));
        assertEquals(
                1L,
                entities.createNativeQuery("select count(*) from patient where hospital_number = 'W-2'")
                        .getSingleResult());
        transaction.rollback();

        assertEquals(before, count("patient"));
    }

    @Test
    void theKnowledgeIsRead() {
        assertEquals(160, knowledge.catalogue().all().size());
    }

    private <T> Object make(Bean<T> bean) {
        CreationalContext<T> context = beans.createCreationalContext(bean);
        try {
            return beans.getReference(bean, bean.getBeanClass(), context);
        } finally {
            context.release();
        }
    }

    private Actor physiotherapist(String username) throws SQLException {
        UUID id = UUID.randomUUID();
        execute("insert into account (id, username, display_name, role, created_at) values ('" + id + "', '" + username
                + "', 'Wired', 'physiotherapist', current_timestamp)");
        return new Actor(id, username, Role.PHYSIOTHERAPIST);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long count(String from) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
