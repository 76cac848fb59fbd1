package org.wsis4j.arbitraries;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsis4j.facilitation.DesignationStatus;
import org.wsis4j.reporting.Activity;
import org.wsis4j.reporting.ActivityState;
import org.wsis4j.reporting.GoalFramework;
import org.wsis4j.reporting.GoalLink;
import org.wsis4j.reporting.Partner;
import org.wsis4j.reporting.ReportedFacilitator;
import org.wsis4j.reporting.ReportedIndicator;
import org.wsis4j.reporting.ReportedInput;
import org.wsis4j.reporting.Reporter;
import org.wsis4j.reporting.ReporterRole;
import org.wsis4j.reporting.ReportingPeriod;
import org.wsis4j.reporting.Result;
import org.wsis4j.reporting.ResultKind;
import org.wsis4j.reporting.Unread;
import org.wsis4j.reporting.followup.CountryInformation;
import org.wsis4j.reporting.followup.CountryInstrument;

/** Makes the parts that drafts of several kinds have, whatever the values say. */
final class AnyParts {

    static final List<String> VALUES = List.of("null", "true", "\"text\"", "-12.50", "[]", "{\"a\":[1,{\"b\":null}]}");

    private final Draw draw;
    private final Vocabulary words;
    private final AnyCodes codes;

    AnyParts(Draw draw, Vocabulary words) {
        this.draw = draw;
        this.words = words;
        this.codes = new AnyCodes(draw, words);
    }

    ReportingPeriod period() {
        return ReportingPeriod.builder()
                .start(draw.maybe(words::day))
                .end(draw.maybe(words::day))
                .build();
    }

    ReportedFacilitator facilitator() {
        return ReportedFacilitator.builder()
                .organization(draw.maybe(codes::organization))
                .actionLine(draw.maybe(codes::line))
                .status(draw.maybe(() -> codes.of(DesignationStatus.values(), DesignationStatus::find)))
                .contact(draw.maybe(() -> words.text(Prose.CONTACTS)))
                .sole(draw.maybe(() -> draw.oneIn(2)))
                .build();
    }

    Activity activity() {
        return Activity.builder()
                .title(draw.maybe(() -> words.text(Prose.ACTIVITIES)))
                .state(draw.maybe(() -> codes.of(ActivityState.values(), ActivityState::find)))
                .start(draw.maybe(words::day))
                .end(draw.maybe(words::day))
                .place(draw.maybe(() -> words.text(Prose.PLACES)))
                .build();
    }

    ReportedInput input() {
        return ReportedInput.builder()
                .organization(draw.maybe(codes::organization))
                .title(draw.maybe(() -> words.text(Prose.TITLES)))
                .url(draw.maybe(() -> words.text(Prose.URLS)))
                .unread(unknownField())
                .build();
    }

    Reporter reporter() {
        return Reporter.builder()
                .organization(draw.maybe(codes::organization))
                .role(draw.maybe(() -> codes.of(ReporterRole.values(), ReporterRole::find)))
                .unread(unknownField())
                .build();
    }

    Partner partner() {
        return Partner.builder()
                .organization(draw.maybe(codes::organization))
                .category(draw.maybe(codes::category))
                .unread(unknownField())
                .build();
    }

    Result result() {
        return Result.builder()
                .kind(draw.maybe(() -> codes.of(ResultKind.values(), ResultKind::find)))
                .text(draw.maybe(() -> words.text(Prose.ACHIEVEMENTS)))
                .value(draw.maybe(words::number))
                .unit(draw.maybe(() -> words.text(Prose.UNITS)))
                .build();
    }

    ReportedIndicator indicator() {
        return ReportedIndicator.builder()
                .name(draw.maybe(() -> words.text(Prose.INDICATORS)))
                .code(draw.maybe(() -> words.text(List.of("HH7"))))
                .value(draw.maybe(words::number))
                .unit(draw.maybe(() -> words.text(Prose.UNITS)))
                .year(draw.maybe(words::whole))
                .source(draw.maybe(() -> words.text(Prose.SOURCES)))
                .build();
    }

    GoalLink goal() {
        return GoalLink.builder()
                .framework(draw.maybe(() -> codes.of(GoalFramework.values(), GoalFramework::find)))
                .number(draw.maybe(words::whole))
                .contribution(draw.maybe(() -> words.text(Prose.ACHIEVEMENTS)))
                .build();
    }

    CountryInformation countryInformation() {
        return CountryInformation.builder()
                .country(draw.maybe(() -> words.text(Prose.COUNTRIES)))
                .instruments(draw.some(0, 3, () -> codes.of(CountryInstrument.values(), CountryInstrument::find)))
                .informationSociety(draw.maybe(() -> draw.oneIn(2)))
                .voluntary(draw.maybe(() -> draw.oneIn(2)))
                .unread(unknownField())
                .build();
    }

    Unread unknownField() {
        return draw.oneIn(8)
                ? new Unread(List.of(new Unread.Entry(words.fieldName(), draw.one(VALUES))))
                : Unread.none();
    }

    /** Unknown fields; and in place of an empty field perhaps a value that cannot be read as one. */
    Unread unread(List<Map.Entry<String, Object>> fields) {
        List<Unread.Entry> entries = new ArrayList<>(unknownField().entries());
        for (Map.Entry<String, Object> field : fields) {
            Object value = field.getValue();
            boolean isEmpty = value.equals(Optional.empty()) || value.equals(List.of());
            if (isEmpty && draw.oneIn(6)) {
                // No field but a truth value takes this, and those are not among them.
                entries.add(new Unread.Entry(field.getKey(), "true"));
            }
        }
        return new Unread(entries);
    }
}
