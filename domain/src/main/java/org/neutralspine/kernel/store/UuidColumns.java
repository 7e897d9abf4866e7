package org.neutralspine.kernel.store;

import java.sql.Types;
import java.util.UUID;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.converters.Converter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link UUID} fields fit {@code uuid} columns that may be null. EclipseLink 4.0.7 by itself sends a missing one to
 * PostgreSQL as text, which is refused, and stumbles over one it reads. Entities
 * simply declare a {@code UUID} field (and refer to each other by such fields, not by {@code @ManyToOne}).
 *
 * <p>One thing it cannot reach: a null parameter of a JPQL bulk update. Write {@code set e.x = null} there.
 */
final class UuidColumns implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            for (DatabaseMapping mapping : descriptor.getMappings()) {
                if (mapping instanceof AbstractDirectMapping direct && isUuid(descriptor, direct)) {
                    direct.setConverter(new AsItIs());
                    DatabaseField field = direct.getField();
                    field.setType(UUID.class);
                    field.setSqlType(Types.OTHER);
                }
            }
        }
    }

    private static boolean isUuid(ClassDescriptor descriptor, AbstractDirectMapping mapping) {
        try {
            Class<?> owner = descriptor.getJavaClass();
            return owner.getDeclaredField(mapping.getAttributeName()).getType() == UUID.class;
        } catch (NoSuchFieldException e) {
            return mapping.getAttributeClassification() == UUID.class;
        }
    }

    /** Hands a UUID through, a missing one too; both drivers speak the type themselves. */
    private static final class AsItIs implements Converter {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Object convertObjectValueToDataValue(@Nullable Object value, Session session) {
            return value;
        }

        @Override
        public @Nullable Object convertDataValueToObjectValue(@Nullable Object value, Session session) {
            return value == null || value instanceof UUID ? value : UUID.fromString(value.toString());
        }

        @Override
        public boolean isMutable() {
            return false;
        }

        @Override
        public void initialize(DatabaseMapping mapping, Session session) {
            // nothing to prepare
        }
    }
}
