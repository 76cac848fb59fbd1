package org.wsis4j.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A host of a few lines, in another JVM, with the library and what it declares. */
class PlainHostTest {

    /** So that neither Immutables nor Bean Validation nor an ObjectMapper is missed in what follows. */
    @Test
    void givenOneDeclaredDependency_whenItsClassPathIsRead_thenItIsOursAndOneParser() throws Exception {
        assertThat(Host.declared())
                .extracting(Host::nameOf)
                .containsExactlyInAnyOrder("wsis-model", "wsis-rules", "wsis-json", "jackson-core");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "ar"})
    void givenAReport_whenChecked_thenFindingsArePrintedAndItIsValid(String language) throws Exception {
        Host host = check(language, report("c8-consultation-2006.json"), "2006-06-15");
        assertThat(host.err()).isEmpty();
        assertThat(host.out())
                .hasSize(10)
                .contains(
                        "WARNING /results no result is quantitative",
                        "INFO /goals the report links no development goal");
        assertThat(host.status()).isZero();
    }

    /** Spellings in small letters are understood, and digits stay what they are, whatever the default locale says. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "ar"})
    void givenAReportWithFaults_whenChecked_thenTheyArePrintedAndItIsNotValid(String language) throws Exception {
        Host host = check(language, report("many-faults.json"), "2011-06-01");
        assertThat(host.err()).isEmpty();
        assertThat(host.out())
                .hasSize(37)
                .contains(
                        "ERROR /actionLines/1 'C12' is no action line",
                        "ERROR /period/end the period ends on 2006-05-01, before it starts on 2006-05-31",
                        "INFO /lenguage the field 'lenguage' is not known here; it is kept",
                        "WARNING /reporter/role Ministère des Télécommunications reports as leading facilitating agency, but"
                                + " those are ITU, UNESCO, UNDP")
                .noneMatch(line -> line.contains("/actionLines/2") || line.contains("/levels/0"));
        assertThat(host.status()).isEqualTo(1);
    }

    @Test
    void givenATextThatIsNoJson_whenChecked_thenItsFlawIsPrinted(@TempDir Path folder) throws Exception {
        Path file = Files.write(
                folder.resolve("half.json"), "{\"type\": \"facilitatorReport\", ".getBytes(StandardCharsets.UTF_8));
        Host host = check("tr", file.toString(), "2006-06-15");
        assertThat(host.err()).isEmpty();
        assertThat(host.out()).containsExactly("ERROR /type the text is not JSON here: the end of the text");
        assertThat(host.status()).isEqualTo(1);
    }

    @Test
    void givenNoFile_whenChecked_thenItIsNamed(@TempDir Path folder) throws Exception {
        Host host = check("en", folder.resolve("none.json").toString(), "2006-06-15");
        assertCannotCheck(host, "none.json");
        assertCannotCheck(check("en", folder.toString(), "2006-06-15"), folder.toString());
    }

    @Test
    void givenNoDay_whenChecked_thenOneIsAskedFor() throws Exception {
        assertCannotCheck(
                check("en", report("many-faults.json"), "yesterday"), "'yesterday'; expected a file and a day");
        assertCannotCheck(check("en"), "'' for ''; expected a file and a day");
    }

    /** Without wsis-json and the parser: they are on the disk, but not on the class path. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "tr"})
    void givenTheRulesOnly_whenAReportFromCodeIsChecked_thenNothingIsMissed(String language) throws Exception {
        List<String> rules = Host.declared().stream()
                .filter(entry -> List.of("wsis-model", "wsis-rules").contains(Host.nameOf(entry)))
                .toList();
        assertThat(rules).hasSize(2);
        Host host = Host.run(language, rules, CheckDraft.class);
        assertThat(host.err()).isEmpty();
        assertThat(host.out()).contains("WARNING /partners the report names no partner");
        assertThat(host.status()).isZero();
    }

    /** That the class path above is really all there is. */
    @Test
    void givenTheRulesOnly_whenATextIsChecked_thenTheReaderIsMissed() throws Exception {
        List<String> rules = Host.declared().stream()
                .filter(entry -> !Host.nameOf(entry).equals("wsis-json"))
                .toList();
        Host host = Host.run("en", rules, CheckReport.class, report("many-faults.json"), "2011-06-01");
        assertThat(host.err()).contains("NoClassDefFoundError", "org/wsis4j/json/WsisJson");
    }

    private static void assertCannotCheck(Host host, String words) {
        assertThat(host.err()).isEmpty();
        assertThat(host.out())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("cannot check '")
                .contains(words);
        assertThat(host.status()).isEqualTo(2);
    }

    private static Host check(String language, String... arguments) throws Exception {
        return Host.run(language, Host.declared(), CheckReport.class, arguments);
    }

    private static String report(String name) {
        return Host.ROOT.resolve("examples/cli/reports").resolve(name).toString();
    }
}
