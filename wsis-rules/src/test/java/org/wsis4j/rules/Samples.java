package org.wsis4j.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.facilitation.DesignationStatus;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.Organizations;
import org.wsis4j.organization.StakeholderCategory;
import org.wsis4j.reporting.Activity;
import org.wsis4j.reporting.ActivityState;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.GoalFramework;
import org.wsis4j.reporting.GoalLink;
import org.wsis4j.reporting.Level;
import org.wsis4j.reporting.Partner;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.ReportKind;
import org.wsis4j.reporting.ReportedFacilitator;
import org.wsis4j.reporting.ReportedIndicator;
import org.wsis4j.reporting.Reporter;
import org.wsis4j.reporting.ReporterRole;
import org.wsis4j.reporting.ReportingPeriod;
import org.wsis4j.reporting.Result;
import org.wsis4j.reporting.ResultKind;
import org.wsis4j.rules.reading.Flaw;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Reading;
import org.wsis4j.rules.wording.Argument;

/** Reports and parts of reports for tests, so that a test shows only what matters to it. */
public final class Samples {

    /** The day for which samples are checked. */
    public static final LocalDate CHECKED_ON = LocalDate.of(2007, 6, 1);

    private Samples() {}

    /** A clean report of WHO on e-health in 2006. */
    public static FacilitatorReport.Builder report() {
        return FacilitatorReport.builder()
                .kind(Coded.of(ReportKind.ANNUAL_UPDATE))
                .title("E-health in 2006")
                .symbol("WSIS+1/7")
                .language("en")
                .url("https://www.example.org/e-health-2006")
                .date(LocalDate.of(2007, 1, 15))
                .reporter(reporter("WHO", "FACILITATOR"))
                .period(period("2006-01-01", "2006-12-31"))
                .recipient("United Nations Group on the Information Society")
                .actionLines(List.of(line("C7-EHEALTH")))
                .levels(List.of(Coded.of(Level.INTERNATIONAL)))
                .achievements(List.of("A toolkit was published"))
                .results(
                        List.of(result("QUANTITATIVE", "Clinics connected", "120"), result("QUALITATIVE", "Trust", "")))
                .challenges(List.of("Funding"))
                .recommendations(List.of("Meet with the neighbouring lines"))
                .partners(List.of(partner("ITU", "INTERNATIONAL_ORGANIZATION"), partner("A clinic", "PRIVATE_SECTOR")))
                .facilitators(List.of(facilitator("ITU", "C7-EHEALTH", "LISTED")))
                .activities(List.of(activity("HELD", "2006-10-10", "2006-10-13")))
                .indicators(List.of(indicator("120", 2006, "WHO")))
                .goals(List.of(goal("MDG")))
                .stocktakingEntries(List.of("1487771718"));
    }

    /** A report that says nothing at all. */
    public static FacilitatorReport.Builder empty() {
        return FacilitatorReport.builder();
    }

    public static Coded<ActionLine> line(String written) {
        return Coded.read(written, ActionLine::find);
    }

    public static Reporter reporter(String organization, String role) {
        return Reporter.builder()
                .organization(unlessEmpty(organization).map(Samples::organization))
                .role(unlessEmpty(role).map(code -> Coded.read(code, ReporterRole::find)))
                .build();
    }

    public static ReportingPeriod period(String start, String end) {
        return ReportingPeriod.builder().start(day(start)).end(day(end)).build();
    }

    public static Result result(String kind, String text, String value) {
        return Result.builder()
                .kind(unlessEmpty(kind).map(code -> Coded.read(code, ResultKind::find)))
                .text(unlessEmpty(text))
                .value(unlessEmpty(value).map(BigDecimal::new))
                .build();
    }

    public static Partner partner(String organization, String category) {
        return Partner.builder()
                .organization(unlessEmpty(organization).map(Samples::organization))
                .category(unlessEmpty(category).map(code -> Coded.read(code, StakeholderCategory::find)))
                .build();
    }

    public static ReportedFacilitator facilitator(String organization, String line, String status) {
        return ReportedFacilitator.builder()
                .organization(unlessEmpty(organization).map(Samples::organization))
                .actionLine(unlessEmpty(line).map(Samples::line))
                .status(unlessEmpty(status).map(code -> Coded.read(code, DesignationStatus::find)))
                .build();
    }

    public static Activity activity(String state, String start, String end) {
        return Activity.builder()
                .title("Health week")
                .state(unlessEmpty(state).map(code -> Coded.read(code, ActivityState::find)))
                .start(day(start))
                .end(day(end))
                .build();
    }

    public static ReportedIndicator indicator(String value, Integer year, String source) {
        return ReportedIndicator.builder()
                .name("Clinics online")
                .value(unlessEmpty(value).map(BigDecimal::new))
                .year(Optional.ofNullable(year))
                .source(unlessEmpty(source))
                .build();
    }

    public static GoalLink goal(String framework) {
        return GoalLink.builder()
                .framework(Coded.read(framework, GoalFramework::find))
                .number(6)
                .build();
    }

    /** A report as it came out of a text in which the values at some places could not be read. */
    public static <R extends Report> Reading<R> unreadableAt(R report, String... pointers) {
        return new Reading<>(
                Optional.of(report),
                List.of(pointers).stream()
                        .map(pointer -> flaw(FlawKind.WRONG_TYPE, pointer))
                        .toList(),
                places -> Map.of());
    }

    public static Flaw flaw(FlawKind kind, String pointer) {
        return new Flaw(
                kind,
                new Location(pointer),
                Optional.empty(),
                Argument.of("true"),
                Argument.of("a text, for example \"ITU\""));
    }

    public static Coded<Organization> organization(String name) {
        return Coded.read(name, Organizations.standard()::find);
    }

    public static Optional<LocalDate> day(String text) {
        return unlessEmpty(text).map(LocalDate::parse);
    }

    private static Optional<String> unlessEmpty(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
