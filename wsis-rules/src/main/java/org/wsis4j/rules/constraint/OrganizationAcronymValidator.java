package org.wsis4j.rules.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.Organizations;

/** Checks a value for {@link OrganizationAcronym}. */
public final class OrganizationAcronymValidator implements ConstraintValidator<OrganizationAcronym, Object> {

    private static final Codes CODES = Codes.of(
                    OrganizationAcronym.class,
                    "ITU",
                    name -> Organizations.standard().find(name))
            .of(Organization.class, Organization::isRegistered);

    /** For the provider. */
    public OrganizationAcronymValidator() {}

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        return CODES.accept(value, context);
    }
}
