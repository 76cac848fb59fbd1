package org.wsis4j.rules;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wsis4j.reporting.Draft;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.Unread;
import org.wsis4j.rules.reading.Flaw;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.reading.Reading;

/**
 * Takes a value out of a draft as a reader does that cannot read it: the field is empty, the part keeps what stood there,
 * and the reading has a flaw. Of a list the first element is taken; where there is none, one comes with it. For drafts of
 * every type.
 */
public final class Unreading {

    private final String path;
    private final boolean removes;

    private Unreading(String path, boolean removes) {
        this.path = path;
        this.removes = removes;
    }

    /** The report as it comes out of a text in which the value at a path, see {@link Rule#reads}, cannot be read. */
    public static <R extends Report> Reading<R> unreadable(R report, String path) {
        return reading(new Unreading(path, true).in(report), FlawKind.WRONG_TYPE, path);
    }

    /** The same, where the field stands twice: the first is read, if there is one, and the second kept. */
    public static <R extends Report> Reading<R> duplicate(R report, String path) {
        R kept = new Unreading(path, false).in(report);
        boolean isRead = !kept.equals(new Unreading(path, true).in(report));
        return reading(kept, isRead ? FlawKind.DUPLICATE_FIELD : FlawKind.WRONG_TYPE, path);
    }

    /** What the draft could not read at its root before is a flaw too. */
    private static <R extends Report> Reading<R> reading(R draft, FlawKind kind, String path) {
        List<Flaw> flaws = new ArrayList<>(List.of(Samples.flaw(kind, "/" + path.replace('*', '0'))));
        for (String name : namesOfFields(draft)) {
            if (draft.unread().has(name) && !name.equals(path) && isEmpty(value(draft, name))) {
                flaws.add(Samples.flaw(FlawKind.WRONG_TYPE, "/" + name));
            }
        }
        return new Reading<>(Optional.of(draft), flaws, places -> Map.of());
    }

    @SuppressWarnings("unchecked")
    private <D extends Draft> D in(D draft) {
        int end = path.indexOf('/');
        if (end < 0) {
            D kept = with(draft, "unread", keep(draft.unread()));
            return removes ? with(kept, path, none(draft, path)) : kept;
        }
        String name = path.substring(0, end);
        String rest = path.substring(end + 1);
        Unreading further = new Unreading(rest.startsWith("*/") ? rest.substring(2) : rest, removes);
        if (value(draft, name) instanceof List<?> list) {
            List<Draft> parts = new ArrayList<>(list.isEmpty() ? List.of(empty(draft, name)) : (List<Draft>) list);
            parts.set(0, further.in(parts.get(0)));
            return with(draft, name, parts);
        }
        Optional<Draft> part = (Optional<Draft>) value(draft, name);
        return with(draft, name, Optional.of(further.in(part.orElseGet(() -> empty(draft, name)))));
    }

    private Unread keep(Unread unread) {
        List<Unread.Entry> entries = new ArrayList<>(unread.entries());
        entries.add(new Unread.Entry(path, "[[]]"));
        return new Unread(entries);
    }

    private static List<String> namesOfFields(Draft draft) {
        return Stream.of(type(draft).getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .map(Method::getName)
                .sorted()
                .toList();
    }

    private static boolean isEmpty(Object value) {
        return value.equals(Optional.empty()) || value.equals(List.of());
    }

    private static Object none(Draft draft, String name) {
        return value(draft, name) instanceof List<?> ? List.of() : Optional.empty();
    }

    /** The class that declares the fields; that of the draft is generated. */
    private static Class<?> type(Draft draft) {
        return draft.getClass().getSuperclass();
    }

    private static Object value(Draft draft, String name) {
        return call(draft, accessor(draft, name));
    }

    private static Method accessor(Draft draft, String name) {
        try {
            return type(draft).getDeclaredMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(name + " is no field of " + type(draft), e);
        }
    }

    /** A part in which nothing is said, of the type that a field has. */
    private static Draft empty(Draft around, String name) {
        ParameterizedType declared = (ParameterizedType) accessor(around, name).getGenericReturnType();
        Class<?> type = (Class<?>) declared.getActualTypeArguments()[0];
        Object builder = call(null, method(type, "builder", 0));
        return (Draft) call(builder, method(builder.getClass(), "build", 0));
    }

    /** A copy with another value in one field. */
    @SuppressWarnings("unchecked")
    private static <D extends Draft> D with(D draft, String name, Object value) {
        Object builder = call(null, method(type(draft), "builder", 0));
        call(builder, accepting(builder, "from", type(draft)), draft);
        Class<?> given =
                value instanceof Optional ? Optional.class : value instanceof List ? Iterable.class : Unread.class;
        call(builder, accepting(builder, name, given), value);
        return (D) call(builder, method(builder.getClass(), "build", 0));
    }

    private static Method method(Class<?> type, String name, int parameters) {
        return Stream.of(type.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == parameters)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " of " + type));
    }

    private static Method accepting(Object builder, String name, Class<?> parameter) {
        try {
            return builder.getClass().getMethod(name, parameter);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(name + " of " + builder.getClass(), e);
        }
    }

    private static Object call(Object target, Method method, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(method.toString(), e);
        }
    }
}
