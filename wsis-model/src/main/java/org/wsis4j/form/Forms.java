package org.wsis4j.form;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wsis4j.reporting.Draft;
import org.wsis4j.reporting.Report;

/** The register of forms: one for each kind of report; those of the parts follow from them. */
public final class Forms {

    private static final List<Form<? extends Report, ?>> DOCUMENTS = List.of(
            FacilitatorReportForm.FORM,
            FacilitationMeetingReportForm.FORM,
            GroupReportForm.FORM,
            FollowUpReportForm.FORM,
            TargetReportForm.FORM,
            StocktakingEntryForm.FORM,
            NationalReportForm.FORM);

    // A part may stand in several documents, always in the same form.
    private static final Map<Class<?>, Form<?, ?>> BY_TYPE = DOCUMENTS.stream()
            .flatMap(Form::withParts)
            .distinct()
            .collect(Collectors.toUnmodifiableMap(Form::type, Function.identity()));

    private Forms() {}

    /**
     * The forms of whole documents.
     *
     * @return one for each kind of report
     */
    public static List<Form<? extends Report, ?>> documents() {
        return DOCUMENTS;
    }

    /**
     * All forms.
     *
     * @return those of documents and of parts, each once, in no order
     */
    public static List<Form<?, ?>> all() {
        return List.copyOf(BY_TYPE.values());
    }

    /**
     * The form of a draft.
     *
     * @param draft a report or a part of one
     * @return its form
     * @throws IllegalArgumentException if no report has such a part
     */
    public static Form<?, ?> of(Draft draft) {
        // A draft is an instance of the generated subclass of its type, and there is no other subclass.
        Form<?, ?> form = BY_TYPE.get(draft.getClass().getSuperclass());
        if (form == null) {
            throw new IllegalArgumentException("no form is declared for " + draft.getClass());
        }
        return form;
    }

    /**
     * The places where documents of any kind have values of some type.
     *
     * @param wanted the types that are looked for
     * @return in the order of the forms: names joined by slashes, a star for any element of a list of parts, such as
     *     {@code activities/*}{@code /state}; empty if there are none
     */
    public static List<String> paths(Predicate<? super FieldType<?>> wanted) {
        return DOCUMENTS.stream()
                .flatMap(form -> paths("", form, wanted))
                .distinct()
                .toList();
    }

    /**
     * All places of one kind of documents.
     *
     * @param kind the kind, such as {@code FacilitatorReport.class}
     * @return as {@link #paths(Predicate)}; empty if no form is declared for the kind
     */
    public static List<String> paths(Class<? extends Report> kind) {
        return DOCUMENTS.stream()
                .filter(form -> form.type() == kind)
                .flatMap(form -> paths("", form, type -> true))
                .toList();
    }

    private static Stream<String> paths(String start, Form<?, ?> form, Predicate<? super FieldType<?>> wanted) {
        return form.fields().stream().flatMap(field -> {
            String path = start + field.name();
            Stream<String> here = wanted.test(field.type()) ? Stream.of(path) : Stream.empty();
            return field.type() instanceof PartType<?> part
                    ? Stream.concat(here, paths(path + (field.isList() ? "/*/" : "/"), part.form(), wanted))
                    : here;
        });
    }
}
