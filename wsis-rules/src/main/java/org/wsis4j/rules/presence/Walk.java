package org.wsis4j.rules.presence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.wsis4j.form.FieldType;
import org.wsis4j.form.Form;
import org.wsis4j.form.FormField;
import org.wsis4j.form.Forms;
import org.wsis4j.form.PartType;
import org.wsis4j.reporting.Draft;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.reading.Location;

/**
 * Goes through the values of a draft, of its parts and of their parts, in the order of their forms. Which fields lead to the
 * values that are wanted is found once, so that a rule that says it once for all reports goes nowhere else. Immutable.
 */
public final class Walk {

    private final Predicate<FieldType<?>> wanted;
    private final Map<Form<?, ?>, List<Step>> steps;

    private Walk(Predicate<FieldType<?>> wanted, Map<Form<?, ?>, List<Step>> steps) {
        this.wanted = wanted;
        this.steps = steps;
    }

    /** Takes a value, what it is, and where it stands: a place is put together only when somebody asks for it. */
    public interface Look {

        /**
         * Looks at a value.
         *
         * @param type the type of its field
         * @param value the value; of a list, one element
         * @param place gives its place, as long as this call lasts
         */
        void at(FieldType<?> type, Object value, Supplier<Location> place);
    }

    /** A field that is shown, or in which something is. */
    private record Step(
            FormField<?, ?, ?> field,
            boolean isWanted,
            @Nullable Form<?, ?> part) {}

    /**
     * The walk to the values of some types in reports of all kinds.
     *
     * @param wanted the types
     * @return a walk to be taken as often as one likes
     */
    public static Walk to(Predicate<FieldType<?>> wanted) {
        // Planned when the first report of a kind is met.
        return new Walk(wanted, new ConcurrentHashMap<>());
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
        return new Walk(wanted, new IdentityHashMap<>()).through(form, draft, look);
    }

    /**
     * Shows the values of a report. A part is shown before what is in it.
     *
     * @param report the report
     * @param look takes the values
     * @return whether there were any
     */
    public boolean through(Report report, Look look) {
        return through(Forms.of(report), report, look);
    }

    private boolean through(Form<?, ?> form, Draft draft, Look look) {
        List<Step> first = plan(form);
        return !first.isEmpty() && new Way(steps, look).through(first, draft);
    }

    private List<Step> plan(Form<?, ?> form) {
        List<Step> before = steps.get(form);
        if (before != null) {
            return before;
        }
        List<Step> found = new ArrayList<>();
        for (FormField<?, ?, ?> field : form.fields()) {
            boolean isWanted = wanted.test(field.type());
            Form<?, ?> part = field.type() instanceof PartType<?> type ? type.form() : null;
            boolean leadsOn = part != null && !plan(part).isEmpty();
            if (isWanted || leadsOn) {
                found.add(new Step(field, isWanted, leadsOn ? part : null));
            }
        }
        List<Step> planned = List.copyOf(found);
        steps.put(form, planned);
        return planned;
    }

    /** One way through one draft, and how far it has come. */
    private static final class Way implements Supplier<Location> {

        private static final int NO_INDEX = -1;

        private final Map<Form<?, ?>, List<Step>> steps;
        private final Look look;
        private String[] names = new String[4];
        private int[] indexes = new int[4];
        private int depth;
        private boolean hasShown;

        Way(Map<Form<?, ?>, List<Step>> steps, Look look) {
            this.steps = steps;
            this.look = look;
        }

        boolean through(List<Step> some, Draft draft) {
            for (int i = 0; i < some.size(); i++) {
                show(some.get(i), draft);
            }
            return hasShown;
        }

        private void show(Step step, Draft draft) {
            if (step.field() instanceof FormField.One<?, ?, ?> one) {
                Optional<?> value = one.value(draft);
                if (value.isPresent()) {
                    show(step, value.get(), NO_INDEX);
                }
            } else {
                List<?> values = step.field().values(draft);
                for (int i = 0; i < values.size(); i++) {
                    show(step, values.get(i), i);
                }
            }
        }

        private void show(Step step, Object value, int index) {
            go(step.field().name(), index);
            if (step.isWanted()) {
                hasShown = true;
                look.at(step.field().type(), value, this);
            }
            Form<?, ?> part = step.part();
            if (part != null && value instanceof Draft draft) {
                through(steps.getOrDefault(part, List.of()), draft);
            }
            depth--;
        }

        private void go(String name, int index) {
            if (depth == names.length) {
                names = Arrays.copyOf(names, depth * 2);
                indexes = Arrays.copyOf(indexes, depth * 2);
            }
            names[depth] = name;
            indexes[depth++] = index;
        }

        @Override
        public Location get() {
            List<Object> path = new ArrayList<>();
            for (int i = 0; i < depth; i++) {
                path.add(names[i]);
                if (indexes[i] != NO_INDEX) {
                    path.add(indexes[i]);
                }
            }
            return Location.of(path.toArray());
        }
    }
}
