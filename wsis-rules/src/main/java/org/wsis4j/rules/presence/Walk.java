package org.wsis4j.rules.presence;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.wsis4j.form.FieldType;
import org.wsis4j.form.Form;
import org.wsis4j.form.FormField;
import org.wsis4j.form.PartType;
import org.wsis4j.reporting.Draft;
import org.wsis4j.rules.reading.Location;

/** Goes through the values of a draft, of its parts and of their parts, in the order of their forms. */
public final class Walk {

    private final Predicate<FieldType<?>> wanted;
    private final Look look;
    private boolean hasShown;

    private Walk(Predicate<FieldType<?>> wanted, Look look) {
        this.wanted = wanted;
        this.look = look;
    }

    /** Takes a value, what it is, and where it stands: a place is put together only when somebody asks for it. */
    public interface Look {

        /**
         * Looks at a value.
         *
         * @param type the type of its field
         * @param value the value; of a list, one element
         * @param place gives its place
         */
        void at(FieldType<?> type, Object value, Supplier<Location> place);
    }

    /**
     * Shows the values of some types, wherever they stand. A part is shown before what is in it.
     *
     * @param form the form of the draft
     * @param draft the draft
     * @param wanted the types
     * @param look takes the values
     * @return whether there were any
     * @throws ClassCastException if the form is that of another type of drafts
     */
    public static boolean through(Form<?, ?> form, Draft draft, Predicate<FieldType<?>> wanted, Look look) {
        Walk walk = new Walk(wanted, look);
        walk.through(form, draft, Location::root);
        return walk.hasShown;
    }

    private void through(Form<?, ?> form, Draft draft, Supplier<Location> place) {
        for (FormField<?, ?, ?> field : form.fields()) {
            boolean isWanted = wanted.test(field.type());
            boolean goesOn = field.type() instanceof PartType<?> part && leadsOn(part.form());
            if (isWanted || goesOn) {
                show(field, draft, isWanted, goesOn, place);
            }
        }
    }

    private void show(
            FormField<?, ?, ?> field, Draft draft, boolean isWanted, boolean goesOn, Supplier<Location> place) {
        List<?> values = field.values(draft);
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            int index = i;
            Supplier<Location> here = () -> field.isList()
                    ? place.get().child(field.name()).child(index)
                    : place.get().child(field.name());
            if (isWanted) {
                hasShown = true;
                look.at(field.type(), value, here);
            }
            if (goesOn && value instanceof Draft part && field.type() instanceof PartType<?> type) {
                through(type.form(), part, here);
            }
        }
    }

    /** Whether parts of a form have something to show; a list of a million others need not be gone through. */
    private boolean leadsOn(Form<?, ?> form) {
        return form.withParts().anyMatch(part -> part.fields().stream().anyMatch(field -> wanted.test(field.type())));
    }
}
