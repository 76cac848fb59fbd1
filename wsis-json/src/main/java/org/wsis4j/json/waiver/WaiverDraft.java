package org.wsis4j.json.waiver;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsis4j.form.Building;
import org.wsis4j.json.shape.Shape;
import org.wsis4j.json.shape.ValueField;
import org.wsis4j.reporting.Draft;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.Waiver;
import org.wsis4j.rules.reading.Location;

/** A waiver while it is read or written. */
final class WaiverDraft implements Draft {

    /** The fields, in the order in which they are written. */
    static final Shape<WaiverDraft, WaiverDraft> SHAPE = Shape.of(
            new Building<>(WaiverDraft::new, draft -> draft, (draft, unread) -> {}),
            List.of(
                    ValueField.needed("rule", WaiverKinds.RULE, d -> some(d.rule), (d, v) -> d.rule = v),
                    new ValueField<>("place", WaiverKinds.PLACE, d -> some(d.place), (d, v) -> d.place = v),
                    ValueField.needed("reason", WaiverKinds.REASON, d -> some(d.reason), (d, v) -> d.reason = v),
                    ValueField.needed("decidedBy", WaiverKinds.PERSON, d -> some(d.person), (d, v) -> d.person = v),
                    ValueField.needed("document", WaiverKinds.PAPER, d -> some(d.paper), (d, v) -> d.paper = v),
                    ValueField.needed("from", WaiverKinds.FIRST_DAY, d -> some(d.first), (d, v) -> d.first = v),
                    ValueField.needed("lastDay", WaiverKinds.LAST_DAY, d -> some(d.last), (d, v) -> d.last = v)));

    private @Nullable RuleId rule;
    private @Nullable Location place;
    private @Nullable String reason;
    private @Nullable String person;
    private @Nullable String paper;
    private @Nullable LocalDate first;
    private @Nullable StandingDay last;

    private static <V> Optional<V> some(@Nullable V value) {
        return Optional.ofNullable(value);
    }

    static WaiverDraft of(Waiver waiver) {
        WaiverDraft draft = new WaiverDraft();
        draft.rule = waiver.rule();
        draft.place = waiver.place().orElse(null);
        draft.reason = waiver.reason();
        draft.person = waiver.decidedBy();
        draft.paper = waiver.document();
        draft.first = waiver.from();
        draft.last = new StandingDay(waiver.lastDay(), 0);
        return draft;
    }

    /** The last day, if it is before the first. */
    Optional<StandingDay> tooEarly() {
        return some(last).filter(day -> first != null && day.day().isBefore(first));
    }

    /** The first day. */
    Optional<LocalDate> first() {
        return some(first);
    }

    /** The waiver; empty if something is missing. */
    Optional<Waiver> waiver() {
        return rule == null || reason == null || person == null || paper == null || first == null || last == null
                ? Optional.empty()
                : Optional.of(new Waiver(rule, some(place), reason, person, paper, first, last.day()));
    }

    /** A day, and where it stands in the text. */
    record StandingDay(LocalDate day, int offset) {}
}
