package org.wsis4j.form;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsis4j.reporting.Draft;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.followup.FollowUpReport;
import org.wsis4j.reporting.group.GroupReport;
import org.wsis4j.reporting.meeting.FacilitationMeetingReport;
import org.wsis4j.reporting.national.NationalReport;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;
import org.wsis4j.reporting.target.TargetReport;

/** The register of forms: one for each kind of report; those of the parts follow from them. */
public final class Forms {

    private static final List<Form<? extends Report, ?>> DOCUMENTS = List.of(
            document("facilitatorReport", 1, FacilitatorReport.class, () -> FacilitatorReportForm.FORM),
            document(
                    "facilitationMeetingReport",
                    1,
                    FacilitationMeetingReport.class,
                    () -> FacilitationMeetingReportForm.FORM),
            document("groupReport", 1, GroupReport.class, () -> GroupReportForm.FORM),
            document("followUpReport", 1, FollowUpReport.class, () -> FollowUpReportForm.FORM),
            document("targetReport", 1, TargetReport.class, () -> TargetReportForm.FORM),
            document("stocktakingEntry", 1, StocktakingEntry.class, () -> StocktakingEntryForm.FORM),
            document("nationalReport", 1, NationalReport.class, () -> NationalReportForm.FORM));

    // A part may stand in several documents, always in the same form. Found when it is first asked for.
    private static final Map<Class<?>, Form<?, ?>> BY_TYPE = new ConcurrentHashMap<>();

    private Forms() {}

    private static <R extends Report, B> Form<R, B> document(
            String name, int version, Class<R> type, Supplier<Form<R, B>> form) {
        return Form.document(type, new Envelope(name, version), form);
    }

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
     * @return those of documents and of parts, each once
     */
    public static List<Form<?, ?>> all() {
        return DOCUMENTS.stream().flatMap(Form::withParts).distinct().toList();
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
        Class<?> type = draft.getClass().getSuperclass();
        Form<?, ?> known = BY_TYPE.get(type);
        return known != null ? known : remembered(type, draft);
    }

    private static Form<?, ?> remembered(Class<?> type, Draft draft) {
        Form<?, ?> form = draft instanceof Report ? ofDocuments(type) : ofParts(type);
        if (form == null) {
            throw new IllegalArgumentException("no form is declared for " + draft.getClass());
        }
        BY_TYPE.put(type, form);
        return form;
    }

    private static @Nullable Form<?, ?> ofDocuments(Class<?> type) {
        for (Form<?, ?> form : DOCUMENTS) {
            if (form.type() == type) {
                return form;
            }
        }
        return null;
    }

    /** Looks no further than needed: the forms of the documents behind are not loaded. */
    private static @Nullable Form<?, ?> ofParts(Class<?> type) {
        for (Form<?, ?> document : DOCUMENTS) {
            Form<?, ?> found = document.part(type);
            if (found != null) {
                return found;
            }
        }
        return null;
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
