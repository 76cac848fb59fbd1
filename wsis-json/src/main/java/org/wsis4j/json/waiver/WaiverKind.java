package org.wsis4j.json.waiver;

import org.jspecify.annotations.Nullable;
import org.wsis4j.json.shape.Kind;
import org.wsis4j.json.text.Cursor;
import org.wsis4j.json.text.JsonText;
import org.wsis4j.json.text.Phrases;
import org.wsis4j.json.text.Token;
import org.wsis4j.json.waiver.WaiverDraft.StandingDay;
import org.wsis4j.rules.Waiver;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.wording.Argument;

/** Waivers, as objects. One with which anything is wrong is none: read by half, it would waive something else. */
final class WaiverKind extends Kind<Waiver> {

    static final WaiverKind WAIVER = new WaiverKind();

    private WaiverKind() {
        super("object", WaiverDraft.SHAPE.example());
    }

    @Override
    @Nullable
    public Waiver read(Cursor at) {
        if (at.token() != Token.OBJECT) {
            at.wrongType(expected());
            return null;
        }
        int before = at.flaws().count();
        WaiverDraft draft = WaiverDraft.SHAPE.read(at);
        draft.tooEarly().ifPresent(last -> tellTooEarly(at, draft, last));
        return at.flaws().hasHarmSince(before) ? null : draft.waiver().orElse(null);
    }

    private static void tellTooEarly(Cursor at, WaiverDraft draft, StandingDay last) {
        Argument expected = Phrases.suchAs("dayNotBefore", WaiverKinds.LAST_DAY_EXAMPLE)
                .with("day", draft.first().orElseThrow());
        Argument given = Phrases.text("theText", last.day().toString());
        at.flaw(FlawKind.WRONG_TYPE, at.location().child("lastDay"), last.offset(), given, expected);
    }

    @Override
    public void write(JsonText out, Waiver value) {
        WaiverDraft.SHAPE.write(out, WaiverDraft.of(value));
    }
}
