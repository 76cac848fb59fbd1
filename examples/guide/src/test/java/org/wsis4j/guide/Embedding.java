package org.wsis4j.guide;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.wsis4j.json.ReportLine;
import org.wsis4j.json.ReportLines;
import org.wsis4j.json.SarifLog;
import org.wsis4j.json.WsisJson;
import org.wsis4j.json.jackson3.WsisModule;
import org.wsis4j.language.Language;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.rules.constraint.ActionLineCode;
import org.wsis4j.rules.constraint.FollowsWsis;
import org.wsis4j.rules.constraint.OrganizationAcronym;
import org.wsis4j.rules.constraint.ReportingPeriod;
import org.wsis4j.rules.reading.Flaw;
import org.wsis4j.rules.reading.Reading;
import tools.jackson.databind.json.JsonMapper;

/** Validation within tools of others: constraints, mappers, streams, logs. */
final class Embedding {

    private Embedding() {}

    // snippet: own class
    @ReportingPeriod(start = "from", end = "until")
    record Project(
            @NotNull @ActionLineCode String line,
            @OrganizationAcronym String agency,
            LocalDate from,
            LocalDate until) {}
    // end

    // snippet: with report
    record Inbox(@FollowsWsis FacilitatorReport report) {}
    // end

    record Submission(int id, Reading<FacilitatorReport> report) {}

    static void constraints(PrintStream out) {
        Validator validator = validator();
        // snippet: constraints
        Project project = new Project("C7: e-Helth", "UNESCO", LocalDate.of(2006, 7, 1), LocalDate.of(2006, 6, 1));
        for (ConstraintViolation<Project> violation : sorted(validator, project)) {
            out.println(violation.getPropertyPath() + ": " + violation.getMessage());
        }
        // end
    }

    static void findings(PrintStream out) throws IOException {
        Validator validator = validator();
        byte[] text = Files.readAllBytes(Pages.ROOT.resolve("examples/cli/reports/many-faults.json"));
        FacilitatorReport report =
                WsisJson.read(text, FacilitatorReport.class).document().orElseThrow();
        // snippet: findings
        for (ConstraintViolation<Inbox> violation : sorted(validator, new Inbox(report))) {
            HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
            Finding finding = hibernate.getDynamicPayload(Finding.class);
            out.println(violation.getPropertyPath() + ": " + finding.rule() + " " + finding.message(Language.SPANISH));
        }
        // end
    }

    static void mapper(PrintStream out) {
        // snippet: mapper
        JsonMapper mapper = JsonMapper.builder().addModule(new WsisModule()).build();
        String json = "{\"id\": 7, \"report\": {\"type\": \"facilitatorReport\", \"version\": 1, \"date\": \"June\"}}";
        Submission submission = mapper.readValue(json, Submission.class);
        for (Flaw flaw : submission.report().flaws()) {
            out.println(flaw.location() + " " + flaw.says().text());
        }
        out.println(mapper.writeValueAsString(submission.report().document().orElseThrow()));
        // end
    }

    static void lines(PrintStream out) throws IOException {
        InputStream in = new ByteArrayInputStream("""
                {"type": "facilitatorReport", "version": 1, "title": "One"}
                {"type": "facilitatorReport", "version":
                {"type": "groupReport", "version": 1, "title": "Three"}
                """.getBytes(StandardCharsets.UTF_8));
        // snippet: lines
        ReportLines lines = ReportLines.of(in);
        for (Optional<ReportLine> next = lines.next(); next.isPresent(); next = lines.next()) {
            ReportLine line = next.get();
            Assessment assessment = WsisRules.standard().check(line.reading(), LocalDate.of(2006, 6, 15));
            out.println("line " + line.number() + ", byte " + line.offset() + ": "
                    + assessment.findings().size() + " findings, valid: " + assessment.isValid());
        }
        // end
    }

    static void sarif(PrintStream out) throws IOException {
        byte[] text = Files.readAllBytes(Pages.ROOT.resolve("examples/cli/reports/many-faults.json"));
        Assessment assessment = WsisRules.standard().check(WsisJson.read(text), LocalDate.of(2006, 6, 15));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        // snippet: sarif
        RuleSet rules = WsisRules.standard();
        try (SarifLog log = WsisJson.sarif(file, rules, Language.FRENCH)) {
            log.add("reports/many-faults.json", assessment);
        }
        // end
        out.println(JsonMapper.shared()
                .readTree(file.toByteArray())
                .at("/runs/0/results/0/message/text")
                .asString());
    }

    private static <T> List<ConstraintViolation<T>> sorted(Validator validator, T bean) {
        return validator.validate(bean).stream()
                .sorted(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .toList();
    }

    private static Validator validator() {
        // snippet: validator
        Clock clock = Clock.fixed(Instant.parse("2006-06-15T12:00:00Z"), ZoneOffset.UTC);
        Validator validator = Validation.byProvider(HibernateValidator.class)
                .configure()
                .clockProvider(() -> clock)
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        // end
        return validator;
    }
}
