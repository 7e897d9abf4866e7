package org.neutralspine.account.store;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.neutralspine.testing.OpenDatabase;
import org.neutralspine.testing.TestDatabase;

@ParameterizedClass
@EnumSource
class ColumnsTest {

    private static final Instant INDIAN_NIGHT =
            OffsetDateTime.parse("2026-03-29T02:30:00.123456+05:30").toInstant();
    private static final UUID ID = UUID.fromString("6ae7db7e-8e4a-4162-a762-07e96673599e");

    @AutoClose
    private final OpenDatabase database;

    private final EntityManager entities;

    ColumnsTest(TestDatabase kind) {
        database = OpenDatabase.on(kind);
        entities = database.entityManager();
    }

    @Test
    void anInstantAndAnIdentifierComeBackAsTheyWentAndMayBeMissing() {
        database.inTransaction(() -> entities.persist(row()));

        InvitationRow found = database.inTransaction(() -> entities.find(InvitationRow.class, ID));

        assertThat(found.createdAt).isEqualTo(INDIAN_NIGHT);
        assertThat(found.usedAt).isNull();
        assertThat(found.createdBy).isNull();
    }

    @Test
    void bothCanBeAskedFor() {
        database.inTransaction(() -> entities.persist(row()));

        List<InvitationRow> found = database.inTransaction(() -> entities.createQuery(
                        "select r from InvitationRow r where r.id in :ids and r.createdAt <= :at and r.createdBy is null",
                        InvitationRow.class)
                .setParameter("ids", List.of(ID, UUID.randomUUID()))
                .setParameter("at", INDIAN_NIGHT)
                .getResultList());

        assertThat(found).hasSize(1);
    }

    @Test
    void bothCanBeChangedInBulk() {
        database.inTransaction(() -> entities.persist(row()));

        int changed = database.inTransaction(() -> entities.createQuery(
                        "update InvitationRow r set r.usedAt = :at, r.createdBy = null where r.id = :id")
                .setParameter("at", INDIAN_NIGHT.plusSeconds(1))
                .setParameter("id", ID)
                .executeUpdate());

        assertThat(changed).isEqualTo(1);
        assertThat(database.inTransaction(() -> entities.find(InvitationRow.class, ID)).usedAt)
                .isEqualTo(INDIAN_NIGHT.plusSeconds(1));
    }

    private static InvitationRow row() {
        InvitationRow row = new InvitationRow();
        row.id = ID;
        row.kind = "first-admin";
        row.tokenHash = "x";
        row.createdAt = INDIAN_NIGHT;
        row.expiresAt = INDIAN_NIGHT;
        return row;
    }
}
