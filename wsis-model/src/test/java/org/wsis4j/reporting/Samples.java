package org.wsis4j.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.facilitation.DesignationStatus;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.Organizations;
import org.wsis4j.organization.StakeholderCategory;

/** One draft of each type, with every field set. */
final class Samples {

    static final Unread UNREAD = new Unread(List.of(new Unread.Entry("colour", "\"blue\"")));

    private Samples() {}

    static List<Supplier<Draft>> full() {
        return List.of(
                Samples::report,
                Samples::reporter,
                Samples::period,
                Samples::result,
                Samples::partner,
                Samples::facilitator,
                Samples::activity,
                Samples::indicator,
                Samples::goal);
    }

    static List<Draft> empty() {
        return List.of(
                FacilitatorReport.builder().build(),
                Reporter.builder().build(),
                ReportingPeriod.builder().build(),
                Result.builder().build(),
                Partner.builder().build(),
                ReportedFacilitator.builder().build(),
                Activity.builder().build(),
                ReportedIndicator.builder().build(),
                GoalLink.builder().build());
    }

    static FacilitatorReport report() {
        return FacilitatorReport.builder()
                .kind(Coded.of(ReportKind.ANNUAL_UPDATE))
                .title("C7 e-health in 2007")
                .symbol("ALC7/2007")
                .language("en")
                .url("https://example.org/c7")
                .date(LocalDate.of(2007, 5, 22))
                .reporter(reporter())
                .period(period())
                .meetingDate(LocalDate.of(2007, 5, 21))
                .recipient("CSTD")
                .addActionLines(Coded.read("C7: e-Health", ActionLine::find), Coded.read("C12", ActionLine::find))
                .addLevels(Coded.of(Level.REGIONAL))
                .addAchievements("A network of hospitals")
                .addResults(result())
                .addChallenges("Power cuts")
                .addRecommendations("Share the records")
                .addLessonsLearned("Begin small")
                .addNextSteps("A second network", "A third network")
                .addPartners(partner())
                .addFacilitators(facilitator())
                .addActivities(activity())
                .addIndicators(indicator())
                .addGoals(goal())
                .addStocktakingEntries("1146")
                .unread(UNREAD)
                .build();
    }

    static Reporter reporter() {
        return Reporter.builder()
                .organization(organization("WHO"))
                .role(Coded.of(ReporterRole.FACILITATOR))
                .unread(UNREAD)
                .build();
    }

    static ReportingPeriod period() {
        return ReportingPeriod.builder()
                .start(LocalDate.of(2006, 1, 1))
                .end(LocalDate.of(2007, 3, 31))
                .unread(UNREAD)
                .build();
    }

    static Result result() {
        return Result.builder()
                .kind(Coded.of(ResultKind.QUANTITATIVE))
                .text("Hospitals connected")
                .value(new BigDecimal("12.50"))
                .unit("hospitals")
                .unread(UNREAD)
                .build();
    }

    static Partner partner() {
        return Partner.builder()
                .organization(organization("APC"))
                .category(Coded.read("civil society", StakeholderCategory::find))
                .unread(UNREAD)
                .build();
    }

    static ReportedFacilitator facilitator() {
        return ReportedFacilitator.builder()
                .organization(organization("ITU"))
                .actionLine(Coded.of(ActionLine.C7_EHEALTH))
                .status(Coded.of(DesignationStatus.CO_FACILITATOR))
                .contact("focal.point@example.org")
                .sole(false)
                .unread(UNREAD)
                .build();
    }

    static Activity activity() {
        return Activity.builder()
                .title("Second facilitation meeting")
                .state(Coded.of(ActivityState.HELD))
                .start(LocalDate.of(2007, 5, 21))
                .end(LocalDate.of(2007, 5, 22))
                .place("Geneva")
                .unread(UNREAD)
                .build();
    }

    static ReportedIndicator indicator() {
        return ReportedIndicator.builder()
                .name("Proportion of households with Internet access")
                .code("HH6")
                .value(new BigDecimal("0.100"))
                .unit("per cent")
                .year(2006)
                .source("https://example.org/data")
                .unread(UNREAD)
                .build();
    }

    static GoalLink goal() {
        return GoalLink.builder()
                .framework(Coded.of(GoalFramework.MDG))
                .number(8)
                .contribution("Makes the benefits of ICTs available")
                .unread(UNREAD)
                .build();
    }

    static Coded<Organization> organization(String name) {
        return Coded.read(name, Organizations.standard()::find);
    }
}
