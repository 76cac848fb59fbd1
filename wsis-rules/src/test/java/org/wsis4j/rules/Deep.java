package org.wsis4j.rules;

import java.util.List;
import java.util.Optional;
import org.wsis4j.form.Codes;
import org.wsis4j.form.Envelope;
import org.wsis4j.form.Form;
import org.wsis4j.form.PlainType;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Draft;
import org.wsis4j.reporting.Level;
import org.wsis4j.reporting.Unread;

/** A draft that no report has: with a truth value, and with parts in parts, one and many. */
public record Deep(
        Optional<Boolean> isOpen, List<Coded<Level>> levels, Optional<Deep> part, List<Deep> parts, Unread unread)
        implements Draft {

    private static final Form<Deep, Builder> LEAF = Form.of(Deep.class, Deep::builder, Builder::build, Builder::unread)
            .field("isOpen", PlainType.TRUTH, Deep::isOpen, Builder::isOpen)
            .list("levels", Codes.LEVEL, Deep::levels, Builder::levels);

    private static final Form<Deep, Builder> BRANCH = around(LEAF);

    private static final Form<Deep, Builder> TRUNK = around(BRANCH);

    /** The form of such drafts that have parts of parts. */
    public static final Form<Deep, Builder> FORM = Form.document(Deep.class, new Envelope("deep", 2), () -> TRUNK);

    private static Form<Deep, Builder> around(Form<Deep, Builder> part) {
        return LEAF.field("part", part.asPart(), Deep::part, Builder::part)
                .list("parts", part.asPart(), Deep::parts, Builder::parts);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A draft that holds others. */
    public static Deep of(Deep part, Deep... parts) {
        Builder builder = builder();
        builder.part(part);
        builder.parts(List.of(parts));
        return builder.build();
    }

    /** A draft without parts. */
    public static Deep leaf(List<String> levels, Unread.Entry... unread) {
        Builder builder = builder();
        builder.levels(levels.stream().map(Codes.LEVEL::read).toList());
        builder.unread(new Unread(List.of(unread)));
        return builder.build();
    }

    /** Builds the draft. */
    public static final class Builder {
        private Optional<Boolean> isOpen = Optional.empty();
        private List<Coded<Level>> levels = List.of();
        private Optional<Deep> part = Optional.empty();
        private List<Deep> parts = List.of();
        private Unread unread = Unread.none();

        Builder() {}

        public void isOpen(boolean value) {
            isOpen = Optional.of(value);
        }

        public void levels(List<Coded<Level>> value) {
            levels = List.copyOf(value);
        }

        public void part(Deep value) {
            part = Optional.of(value);
        }

        public void parts(List<Deep> value) {
            parts = List.copyOf(value);
        }

        public void unread(Unread value) {
            unread = value;
        }

        public Deep build() {
            return new Deep(isOpen, levels, part, parts, unread);
        }
    }
}
