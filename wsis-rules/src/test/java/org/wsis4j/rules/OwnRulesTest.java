package org.wsis4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wsis4j.rules.Samples.CHECKED_ON;
import static org.wsis4j.rules.Samples.empty;
import static org.wsis4j.rules.Samples.report;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wsis4j.language.Language;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.wording.Argument;

class OwnRulesTest {

    private static final Rule<?> ASKS_FOR_A_TITLE = Own.asksForATitle(Severity.ERROR);

    private static Finding finding(Rule<?> rule) {
        return RuleSet.of("OWN", List.of(rule))
                .check(empty().symbol("A/1").build(), CHECKED_ON)
                .findings()
                .get(0);
    }

    @Test
    void givenARuleOfOnesOwn_whenAdded_thenItIsAskedAfterThoseOfTheLibrary() {
        RuleSet longer = WsisRules.standard().with(ASKS_FOR_A_TITLE);
        Assessment assessment = longer.check(report().title(Optional.empty()).build(), CHECKED_ON);

        assertThat(longer.rules())
                .hasSize(WsisRules.standard().rules().size() + 1)
                .endsWith(ASKS_FOR_A_TITLE);
        assertThat(assessment.isValid()).isFalse();
        assertThat(assessment.missing()).containsExactly(Location.of("title"));
        assertThat(assessment.ruleSet()).isEqualTo("STANDARD");
        assertThat(assessment.against().rules())
                .isEqualTo(longer.digest())
                .isNotEqualTo(WsisRules.standard().digest());
        assertThat(WsisRules.standard().find(ASKS_FOR_A_TITLE.id())).isEmpty();
    }

    @Test
    void givenAnIdOfTheLibraryOrOneThatIsThere_whenAdded_thenRefused() {
        Rule<?> stolen = Own.rule("WSIS-REP-999", Severity.INFO, (report, found) -> {});

        assertThatThrownBy(() -> WsisRules.standard().with(stolen))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("WSIS-REP-999")
                .hasMessageContaining("ACME-REP-001");
        assertThatThrownBy(() -> WsisRules.standard().with(ASKS_FOR_A_TITLE).with(ASKS_FOR_A_TITLE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule ACME-REP-001 stands twice in STANDARD");
    }

    @Test
    void givenWordsInOneLanguageOnly_whenAskedForAnother_thenEnglishIsGiven() {
        Finding finding = finding(ASKS_FOR_A_TITLE);

        assertThat(finding.message()).isEqualTo("there is no title beside A/1");
        assertThat(finding.message(Language.FRENCH)).isEqualTo("il manque un titre à côté de A/1");
        assertThat(finding.message(Language.ARABIC)).isEqualTo("there is no title beside A/1");
        assertThat(finding.hint(Language.FRENCH)).isEqualTo("Add \"title\"");
        assertThat(finding.rule().title(Language.RUSSIAN)).isEqualTo("A report has a title");
    }

    @Test
    void givenNoWords_whenAskedForThem_thenKeysAndValuesAreShown() {
        Rule<?> mute = Own.rule(
                "ACME-REP-002",
                Severity.INFO,
                (report, found) -> found.at("title").with("n", 7).add());
        Rule<?> without = Rule.rule("ACME-REP-003", Report.class)
                .severity(Severity.INFO)
                .check((report, found) -> found.notApplicable());

        assertThat(finding(mute)).hasToString("ACME-REP-002 /title: ACME-REP-002.message: n = 7");
        assertThat(finding(mute).explain(Language.CHINESE).hint()).isEqualTo("ACME-REP-002.hint: n = 7");
        assertThat(RuleSet.of("MUTE", List.of(without))
                        .check(empty().build(), CHECKED_ON)
                        .outcomes()
                        .get(0)
                        .reason())
                .hasValueSatisfying(reason -> assertThat(reason).hasToString("ACME-REP-003.notApplicable"));
    }

    @Test
    void givenAFinding_whenExplained_thenItSaysWhatWasReadAndWhatWouldDo() {
        assertThat(finding(ASKS_FOR_A_TITLE).explain(Language.ENGLISH)).satisfies(why -> {
            assertThat(why.rule()).isEqualTo("A report has a title");
            assertThat(why.citations()).isEmpty();
            assertThat(why.severity()).contains("a rule of the house for ERROR");
            assertThat(why.values()).containsExactly(Map.entry("symbol", Argument.of("A/1")));
            assertThat(why.message()).isEqualTo("there is no title beside A/1");
            assertThat(why.hint()).isEqualTo("Add \"title\"");
        });
    }

    static Stream<Rule<?>> crashing() {
        return Stream.of(
                Own.rule("ACME-REP-002", Severity.INFO, (report, found) -> {
                    throw new NoClassDefFoundError("com/acme/Titles");
                }),
                Own.rule("ACME-REP-002", Severity.INFO, (report, found) -> {
                    throw new AssertionError("no title");
                }),
                Own.rule("ACME-REP-002", Severity.INFO, (report, found) -> {
                    throw new Silent();
                }),
                Own.rule("ACME-REP-002", Severity.INFO, (report, found) -> sneak(new IOException("no disk"))));
    }

    @ParameterizedTest
    @MethodSource("crashing")
    void givenAFaultOfAnyKindInARule_whenChecked_thenItCrashedAndTheOthersAreHeard(Rule<?> rule) {
        Assessment assessment =
                RuleSet.of("CRASH", List.of(rule, ASKS_FOR_A_TITLE)).check(empty().build(), CHECKED_ON);

        assertThat(assessment.outcomes()).extracting(Outcome::verdict).containsExactly(Verdict.CRASHED, Verdict.FAILED);
        assertThat(assessment.outcomes().get(0).reason().orElseThrow().text()).startsWith("the rule itself failed: ");
    }

    @Test
    void givenProvidersOnTheClassPath_whenTheirLoaderIsGiven_thenTheirRulesAreAdded() throws Exception {
        assertThat(WsisRules.standard().with(loader("acme")).rules())
                .hasSize(WsisRules.standard().rules().size() + 2)
                .extracting(Rule::toString)
                .endsWith("ACME-REP-001", "ACME-REP-002");
    }

    @Test
    void givenNoProviders_whenTheirLoaderIsGiven_thenTheRulesAreTheSame() throws Exception {
        assertThat(WsisRules.standard().with(loader("none")).digest())
                .isEqualTo(WsisRules.standard().digest());
    }

    @Test
    void givenAProviderThatIsNotThere_whenItsLoaderIsGiven_thenTheLoaderSaysSo() throws Exception {
        ServiceLoader<RuleProvider> broken = loader("broken");

        assertThatThrownBy(() -> WsisRules.standard().with(broken))
                .isInstanceOf(ServiceConfigurationError.class)
                .hasMessageContaining("com.acme.Gone");
    }

    private static ServiceLoader<RuleProvider> loader(String name) throws Exception {
        URL services = OwnRulesTest.class.getResource("/providers/README.txt");
        URL root = new URL(services, name + "/");
        return ServiceLoader.load(
                RuleProvider.class, new URLClassLoader(new URL[] {root}, OwnRulesTest.class.getClassLoader()));
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }

    private static final class Silent extends RuntimeException {
        private static final long serialVersionUID = 1;

        @Override
        @SuppressWarnings("NullAway") // what an exception of somebody can do
        public String toString() {
            return null;
        }
    }
}
