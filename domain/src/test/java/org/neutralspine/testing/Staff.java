package org.neutralspine.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Role;

/** People who act in tests, each with an account of their own. */
public record Staff(
        Actor physio,
        Actor otherPhysio,
        Actor physician,
        Actor otherPhysician,
        Actor lead,
        Actor admin,
        DataSource db) {

    /** Makes their accounts; {@code physician} acts for the operating team, {@code otherPhysician} does not. */
    public static Staff in(DataSource db) {
        return new Staff(
                account(db, "physio1", Role.PHYSIOTHERAPIST, null, false),
                account(db, "physio2", Role.PHYSIOTHERAPIST, null, false),
                account(db, "doctor1", Role.PHYSICIAN, null, true),
                account(db, "doctor2", Role.PHYSICIAN, null, false),
                account(db, "lead1", Role.LEAD, null, false),
                account(db, "admin1", Role.ADMIN, null, false),
                db);
    }

    /** The account of a patient. */
    public Actor patient(UUID patientId) {
        return account(db, "p" + patientId.toString().substring(0, 8), Role.PATIENT, patientId, false);
    }

    private static Actor account(
            DataSource db, String username, Role role, @Nullable UUID patientId, boolean actsForTeam) {
        UUID id = UUID.randomUUID();
        String sql = "insert into account (id, username, display_name, role, patient_id, acts_for_operating_team,"
                + " created_at) values (?, ?, ?, ?, ?, ?, ?)";
        try (Connection connection = db.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, id);
            insert.setString(2, username);
            insert.setString(3, username);
            insert.setString(4, role.word());
            insert.setObject(5, patientId);
            insert.setBoolean(6, actsForTeam);
            insert.setTimestamp(7, Timestamp.from(Instant.EPOCH));
            insert.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Actor(id, username, role);
    }
}
