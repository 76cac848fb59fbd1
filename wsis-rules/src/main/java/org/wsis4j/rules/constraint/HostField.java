package org.wsis4j.rules.constraint;

import jakarta.validation.ConstraintDeclarationException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A field of a class of the host, which the host names in a constraint on the class. Bean Validation hands over the object and
 * no way to its fields, so this is the one place of the library that reflects.
 *
 * @param constraint the constraint that names it
 * @param name its name
 */
record HostField(Class<? extends Annotation> constraint, String name) {

    /** What the field of an object holds; empty for null and for an empty Optional. */
    Optional<Object> in(Object host) {
        try {
            Field field = field(host.getClass());
            field.setAccessible(true);
            return value(field.get(host));
        } catch (IllegalAccessException | InaccessibleObjectException e) {
            throw new ConstraintDeclarationException(
                    "@" + constraint.getSimpleName() + " cannot read '" + name + "' of "
                            + host.getClass().getName() + "; expected that its package is open, for example: opens "
                            + host.getClass().getPackageName() + " to org.wsis4j.rules",
                    e);
        }
    }

    private Field field(Class<?> type) {
        for (Class<?> part = type; part != null; part = part.getSuperclass()) {
            try {
                return part.getDeclaredField(name);
            } catch (NoSuchFieldException isInherited) {
                // The next class may have it.
            }
        }
        throw new ConstraintDeclarationException("@" + constraint.getSimpleName() + " names the field '" + name
                + "', which " + type.getName() + " does not have; expected the name of one of its fields");
    }

    private static Optional<Object> value(@Nullable Object held) {
        return held instanceof Optional<?> optional ? optional.map(value -> value) : Optional.ofNullable(held);
    }
}
