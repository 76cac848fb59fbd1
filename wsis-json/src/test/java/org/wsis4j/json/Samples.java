package org.wsis4j.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
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
import org.wsis4j.reporting.ReportKind;
import org.wsis4j.reporting.ReportedFacilitator;
import org.wsis4j.reporting.ReportedIndicator;
import org.wsis4j.reporting.Reporter;
import org.wsis4j.reporting.ReporterRole;
import org.wsis4j.reporting.ReportingPeriod;
import org.wsis4j.reporting.Result;
import org.wsis4j.reporting.ResultKind;
import org.wsis4j.reporting.Unread;
import org.wsis4j.rules.reading.Reading;
import org.wsis4j.rules.wording.Argument;
import org.wsis4j.rules.wording.Message;

/** Values that tests start from, and the short ways to read and write them. */
public final class Samples {

    private Samples() {}

    static Reading<FacilitatorReport> read(byte[] text) {
        return WsisJson.read(text, FacilitatorReport.class);
    }

    static Reading<FacilitatorReport> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A document with type and version, and these fields. */
    static String document(String fields) {
        return "{\"type\":\"facilitatorReport\",\"version\":1" + (fields.isEmpty() ? "" : "," + fields) + "}";
    }

    /** What a flaw says, in English; without the marks that keep directions apart. */
    public static String said(Argument argument) {
        return new Message(
                        "said",
                        Map.of("what", argument),
                        (language, key) -> key.equals("said") ? Optional.of("{what}") : Optional.empty())
                .text()
                .replaceAll("[\u2068\u2069]", "");
    }

    public static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }

    static Coded<ActionLine> line(String written) {
        return Coded.read(written, ActionLine::find);
    }

    static Coded<Organization> organization(String written) {
        return Coded.read(written, Organizations.standard()::find);
    }

    /** A report in which every field of every part is used. */
    static FacilitatorReport fullReport() {
        return FacilitatorReport.builder()
                .kind(Coded.of(ReportKind.ANNUAL_UPDATE))
                .title("Réunion de facilitation, «\u00A0C7\u00A0»: 电子健康 \uD83D\uDCBB")
                .symbol("WSIS/C7/2006/1")
                .language("fr")
                .url("https://www.example.org/wsis?line=c7&year=2006")
                .date(LocalDate.of(2006, 7, 13))
                .reporter(Reporter.builder()
                        .organization(organization("WHO"))
                        .role(Coded.of(ReporterRole.FACILITATOR))
                        .build())
                .period(ReportingPeriod.builder()
                        .start(LocalDate.of(2005, 11, 18))
                        .end(LocalDate.of(2006, 6, 30))
                        .build())
                .meetingDate(LocalDate.of(2006, 5, 16))
                .recipient("United Nations Group on the Information Society")
                .addActionLines(line("C7-EHEALTH"), line("\u04212"))
                .addLevels(Coded.of(Level.REGIONAL), Coded.read("worldwide", Level::find))
                .addAchievements("A first meeting\nwith 40 participants", "A \"list\" of partners")
                .addResults(
                        Result.builder()
                                .kind(Coded.of(ResultKind.QUANTITATIVE))
                                .text("Health centres connected")
                                .value(new BigDecimal("1.20E+3"))
                                .unit("centres")
                                .build(),
                        Result.builder()
                                .kind(Coded.of(ResultKind.QUALITATIVE))
                                .text("A common vocabulary")
                                .build())
                .addChallenges("Funding")
                .addRecommendations("Meet again")
                .addLessonsLearned("Start early")
                .addNextSteps("A work plan")
                .addPartners(Partner.builder()
                        .organization(organization("Médecins d'ailleurs"))
                        .category(Coded.of(StakeholderCategory.CIVIL_SOCIETY))
                        .build())
                .addFacilitators(ReportedFacilitator.builder()
                        .organization(organization("WHO"))
                        .actionLine(line("C7-EHEALTH"))
                        .status(Coded.of(DesignationStatus.LISTED))
                        .build())
                .addActivities(Activity.builder()
                        .title("Facilitation meeting")
                        .state(Coded.of(ActivityState.HELD))
                        .start(LocalDate.of(2006, 5, 16))
                        .end(LocalDate.of(2006, 5, 17))
                        .place("Geneva")
                        .build())
                .addIndicators(ReportedIndicator.builder()
                        .name("Households with a computer")
                        .code("HH4")
                        .value(new BigDecimal("42.50"))
                        .unit("%")
                        .year(2005)
                        .source("https://www.example.org/data")
                        .build())
                .addGoals(GoalLink.builder()
                        .framework(Coded.of(GoalFramework.MDG))
                        .number(6)
                        .contribution("Remote diagnosis")
                        .build())
                .addStocktakingEntries("1487771718")
                .unread(new Unread(List.of(
                        new Unread.Entry("annexes", "[ 1, {\"a\" :null} ]"), new Unread.Entry("budget", "\"n/a\""))))
                .build();
    }
}
