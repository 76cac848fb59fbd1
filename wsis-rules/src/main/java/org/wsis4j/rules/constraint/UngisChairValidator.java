package org.wsis4j.rules.constraint;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsis4j.governance.ChairRotation;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.Organizations;

/** Checks an organization for {@link UngisChair}. */
public final class UngisChairValidator implements ConstraintValidator<UngisChair, Object> {

    private Optional<LocalDate> on = Optional.empty();
    private HostField onField = new HostField(UngisChair.class, "");
    private HostField chairField = onField;

    /** For the provider. */
    public UngisChairValidator() {}

    @Override
    public void initialize(UngisChair asked) {
        if (asked.on().isEmpty() == asked.onField().isEmpty()) {
            throw new ConstraintDeclarationException("@UngisChair has on = \"" + asked.on() + "\" and onField = \""
                    + asked.onField() + "\"; expected one of them, for example on = \"2008-12-01\"");
        }
        on = Optional.of(asked.on()).filter(text -> !text.isEmpty()).map(UngisChairValidator::day);
        onField = new HostField(UngisChair.class, asked.onField());
        chairField = new HostField(UngisChair.class, asked.chairField());
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        if (on.isPresent()) {
            return codes(on.get()).accept(value, context);
        }
        HostDay day = HostDay.of(onField, value);
        Optional<Object> chair = chairField.in(value);
        if (!day.isReadable(context)) {
            return false;
        }
        return chair.isEmpty()
                || day.day().isEmpty()
                || codes(day.day().get()).accepts(chair.get())
                || Refusal.ofField(chairField, context.getDefaultConstraintMessageTemplate(), context);
    }

    private static Codes codes(LocalDate day) {
        Optional<Organization> inTurn = ChairRotation.mandated().chairOn(day);
        return Codes.of(
                        UngisChair.class,
                        "ITU",
                        name -> Organizations.standard().find(name))
                .of(Organization.class, chair -> inTurn.filter(chair::equals).isPresent());
    }

    private static LocalDate day(String text) {
        LocalDate first = ChairRotation.mandated().firstDay();
        try {
            LocalDate day = LocalDate.parse(text);
            if (!day.isBefore(first)) {
                return day;
            }
        } catch (DateTimeException isNoDay) {
            // Told below, with the day that is too early.
        }
        throw new ConstraintDeclarationException("@UngisChair has on = \"" + text + "\"; expected a day from " + first
                + " on, for example on = \"2008-12-01\"");
    }
}
