package org.wsis4j.json.shape;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.wsis4j.form.Form;
import org.wsis4j.form.Forms;
import org.wsis4j.json.text.JsonText;
import org.wsis4j.reporting.Report;

/** The shapes of the documents that are read and written: one for each form that is declared. */
public final class Shapes {

    // Made when the first document of a type is met, and always the same.
    private static final Map<Class<?>, Shape<?, ?>> BY_TYPE = new ConcurrentHashMap<>();

    private Shapes() {}

    /** The shape of the documents of a type; the compiler knows that there is one, except for the common supertype. */
    @SuppressWarnings("unchecked") // The shape of a type reads drafts of that type; there are no others.
    public static <R extends Report> Shape<R, ?> of(Class<R> type) {
        Shape<?, ?> known = BY_TYPE.get(type);
        return (Shape<R, ?>) (known != null ? known : ofForm(type));
    }

    private static Shape<?, ?> ofForm(Class<?> type) {
        for (Form<? extends Report, ?> form : Forms.documents()) {
            // Drafts are instances of generated classes, and that of a draft is a type of reports too.
            if (form.type().isAssignableFrom(type)) {
                return BY_TYPE.computeIfAbsent(form.type(), first -> Shape.of(form));
            }
        }
        String expected =
                Forms.documents().stream().map(form -> form.type().getName()).collect(Collectors.joining(" or "));
        throw new IllegalArgumentException(type.getName() + " is not one type of documents; expected " + expected);
    }

    /** The shape of the documents that say they are of a type, such as {@code groupReport}; empty for any other text. */
    static Optional<Shape<? extends Report, ?>> named(String type) {
        for (Form<? extends Report, ?> form : Forms.documents()) {
            if (type.equals(nameOf(form))) {
                return Optional.of(of(form.type()));
            }
        }
        return Optional.empty();
    }

    /** What documents can say that they are, in the order of the forms. */
    public static List<String> names() {
        return Forms.documents().stream().map(Shapes::nameOf).toList();
    }

    private static String nameOf(Form<?, ?> form) {
        return form.envelope().orElseThrow().type();
    }

    /** Writes a report by its shape. */
    public static void write(JsonText out, Report report) {
        write(out, report, report.getClass());
    }

    private static <R extends Report> void write(JsonText out, Report report, Class<R> type) {
        of(type).write(out, type.cast(report));
    }
}
