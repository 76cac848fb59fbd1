package org.wsis4j.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wsis4j.form.Forms;
import org.wsis4j.rules.Basis;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.Waivers;
import org.wsis4j.rules.corpus.Corpus;
import org.wsis4j.rules.reading.Reading;
import org.wsis4j.rules.wording.Message;
import org.wsis4j.rules.wording.Placeholders;
import org.wsis4j.source.Modality;

class CatalogueTest {

    private static final List<Rule<?>> RULES = WsisRules.standard().rules();

    @Test
    void givenTheConstantsOfAllRuleClasses_whenComparedWithTheCatalogue_thenEachIsInItOnceOrIsOfAContest()
            throws Exception {
        List<RuleId> ofContests = constants().values().stream()
                .filter(rule -> !RULES.contains(rule))
                .map(rule -> rule.id())
                .toList();
        assertThat(constants().values()).containsAll(RULES);
        assertThat(ofContests).containsExactlyInAnyOrderElementsOf(ContestSetsTest.ids());
    }

    /** Every rule under the name of its constant. */
    static Map<String, Rule<?>> constants() throws IllegalAccessException {
        Map<String, Rule<?>> constants = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.wsis4j.rules")) {
            for (JavaField field : type.getFields()) {
                if (field.getRawType().isEquivalentTo(Rule.class)
                        && field.getModifiers().containsAll(Set.of(JavaModifier.STATIC, JavaModifier.FINAL))) {
                    Rule<?> other = constants.put(field.getName(), value(field.reflect()));
                    assertThat(other)
                            .as("two rules are called %s", field.getName())
                            .isNull();
                }
            }
        }

        return constants;
    }

    private static Rule<?> value(Field field) throws IllegalAccessException {
        field.setAccessible(true);
        return (Rule<?>) field.get(null);
    }

    @Test
    void givenTheCatalogue_whenRead_thenItIsOrderedByIdAndEachIdIsThereOnce() {
        assertThat(RULES).extracting(Rule::id).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void givenTheFoundingRules_whenComparedWithTheCatalogue_thenOnlyThoseOfLaterDocumentsAreLeftOut() {
        List<Rule<?>> founding = WsisRules.founding2006().rules();
        assertThat(RULES).containsSubsequence(founding);
        assertThat(RULES)
                .filteredOn(rule -> !founding.contains(rule))
                .allSatisfy(rule -> assertThat(rule.citations()
                                .get(0)
                                .paragraph()
                                .document()
                                .date()
                                .orElseThrow()
                                .earliest())
                        .isAfter(LocalDate.of(2006, 6, 15)));
    }

    @Test
    void givenARule_whenAskedForItsDocuments_thenTheyAreThoseOfItsSubject() {
        assertThat(RULES).allSatisfy(rule -> assertThat(rule.documents()).doesNotHaveDuplicates());
        assertThat(RULES)
                .filteredOn(rule -> rule.documents().isEmpty())
                .allMatch(rule -> rule.subject() == Waivers.class || rule.subject() == Corpus.class)
                .isNotEmpty();
        assertThat(rule("WSIS-GOV-001").documents()).containsExactly("groupReport");
        assertThat(rule("WSIS-FAC-003").documents()).containsExactly("facilitatorReport", "facilitationMeetingReport");
        assertThat(rule("WSIS-REF-007").documents())
                .isEqualTo(rule("WSIS-JSN-001").documents())
                .hasSize(7);
    }

    /** Of the catalogue, and of the contests. */
    private static List<RuleId> ids() {
        return Stream.concat(RULES.stream().map(Rule::id), ContestSetsTest.ids().stream())
                .toList();
    }

    private static Rule<?> rule(String id) {
        return WsisRules.standard().find(RuleId.parse(id)).orElseThrow();
    }

    @Test
    void givenTheTitles_whenCompared_thenNoTwoRulesHaveTheSame() {
        assertThat(RULES)
                .extracting(Rule::title)
                .doesNotHaveDuplicates()
                .allMatch(title -> !title.isBlank() && !title.endsWith(".") && !title.contains("{"));
    }

    /** No paragraph bounds these: whoever adds one has to want it. */
    @Test
    void givenRulesOfTheHouse_whenTheyAreErrors_thenTheyStandInThisList() {
        assertThat(RULES)
                .filteredOn(rule -> rule.basis() == Basis.HOUSE && rule.severity() == Severity.ERROR)
                .extracting(Rule::toString)
                .containsExactly(
                        "WSIS-REF-001",
                        "WSIS-REF-010",
                        "WSIS-TIME-001",
                        "WSIS-TIME-002",
                        "WSIS-TIME-007",
                        "WSIS-TIME-013",
                        "WSIS-TIME-015",
                        "WSIS-TIME-016",
                        "WSIS-GOV-004",
                        "WSIS-REP-001",
                        "WSIS-REP-002",
                        "WSIS-REP-024",
                        "WSIS-TGT-005",
                        "WSIS-TGT-009",
                        "WSIS-TGT-020",
                        "WSIS-STK-001",
                        "WSIS-STK-002",
                        "WSIS-STK-009",
                        "WSIS-STK-010",
                        "WSIS-MTG-004",
                        "WSIS-MTG-012",
                        "WSIS-JSN-001",
                        "WSIS-JSN-002",
                        "WSIS-JSN-003",
                        "WSIS-JSN-004",
                        "WSIS-JSN-005",
                        "WSIS-JSN-007",
                        "WSIS-JSN-009",
                        "WSIS-JSN-010",
                        "WSIS-JSN-012");
    }

    @Test
    void givenRulesOnReports_whenAskedWhatTheyRead_thenTheyNameFields() {
        assertThat(RULES)
                .allSatisfy(rule -> assertThat(rule.reads().isEmpty())
                        .isEqualTo(Set.of(Reading.class, Waivers.class, Corpus.class)
                                .contains(rule.subject())));
        assertThat(RULES)
                .flatExtracting(Rule::reads)
                .allSatisfy(path -> assertThat(Forms.paths(type -> true)).contains(path));
    }

    @Test
    void givenTheWording_whenComparedWithTheRules_thenNothingLacksAndNothingIsLeftOver() {
        Set<String> expected = new TreeSet<>(Set.of(
                "items.none",
                "items.separator",
                "text.empty",
                "outcome.unreadable",
                "outcome.untold",
                "outcome.notFromText",
                "outcome.otherSubject"));
        expected.addAll(Set.of("outcome.crashed", "outcome.notInForce", "outcome.notAsked", "outcome.noWaivers"));
        expected.add("severity.HOUSE");
        // Said of flaws without a rule, and beside findings in a log.
        expected.addAll(
                Set.of("flaw.DUPLICATE_FIELD.message", "flaw.UNKNOWN_FIELD.message", "flaw.UNKNOWN_FIELD.hint"));
        expected.addAll(Set.of("sarif.decision", "sarif.further"));
        Stream.of(Modality.values()).forEach(modality -> expected.add("severity." + modality));
        for (RuleId rule : ids()) {
            Stream.of("title", "message", "hint").forEach(part -> expected.add(rule + "." + part));
        }
        expected.addAll(keysSaid(".notApplicable"));
        expected.addAll(keysSaid(".undetermined"));

        assertThat(Placeholders.keys()).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** The keys of the rules that say so when they are tried on many reports. */
    private static Set<String> keysSaid(String part) {
        return Exercise.outcomes().stream()
                .flatMap(outcome -> Stream.concat(
                        outcome.reason().stream(),
                        outcome.missingEvidence().stream().map(missing -> missing.says())))
                .map(Message::key)
                .filter(key -> key.endsWith(part))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void givenFindingsOfEveryRule_whenRendered_thenEveryPlaceholderIsSupplied() {
        List<Finding> findings = Exercise.outcomes().stream()
                .flatMap(outcome -> outcome.findings().stream())
                .toList();

        assertThat(findings.stream().<RuleId>map(finding -> finding.rule().id()).distinct())
                .as("rules that found something")
                .containsExactlyInAnyOrderElementsOf(ids());
        assertThat(findings)
                .allSatisfy(finding -> assertThat(Placeholders.leftBy(finding)).isEmpty());
    }

    @Test
    void givenAnAbsentFieldThatIsAskedFor_whenTheHintIsRead_thenItNamesTheField() {
        assertThat(Exercise.outcomes().stream().flatMap(outcome -> outcome.findings().stream()))
                .filteredOn(finding -> finding.hint().startsWith("Add \""))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.location().steps())
                        .as("%s: %s", finding, finding.hint())
                        .anyMatch(step -> finding.hint().contains("\"" + step + "\"")));
    }
}
