package org.wsis4j.rules.constraint;

import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.function.Function;
import org.wsis4j.language.Language;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.Outcome;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.wording.Message;

/** Tells the provider what an assessment found. */
final class Violations {

    private static final String WHAT_IT_SAYS = "{" + Parameters.FINDING + "}";

    private final ConstraintValidatorContext context;

    private Violations(ConstraintValidatorContext context) {
        this.context = context;
    }

    /** Whether there is nothing to tell; adds a violation for each thing that there is. */
    static boolean none(Assessment assessment, Severity failOn, ConstraintValidatorContext context) {
        List<Finding> findings = assessment.findings(failOn).stream().distinct().toList();
        List<Outcome> crashed = assessment.outcomes(Verdict.CRASHED);
        if (findings.isEmpty() && crashed.isEmpty()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        Violations violations = new Violations(context);
        findings.forEach(finding -> violations.add(finding, finding::message, finding.location()));
        for (Outcome outcome : crashed) {
            Message how = outcome.reason().orElseThrow();
            violations.add(outcome, language -> outcome.rule() + ": " + how.text(language), Location.root());
        }
        return false;
    }

    private void add(Object payload, Function<Language, String> says, Location location) {
        String template = context.getDefaultConstraintMessageTemplate();
        boolean inAnyLanguage = Parameters.ofFinding(context, payload, says);
        if (!inAnyLanguage && template.equals(WHAT_IT_SAYS)) {
            template = Literal.escape(says.apply(Language.ENGLISH));
        }
        Nodes.place(context.buildConstraintViolationWithTemplate(template), location);
    }
}
