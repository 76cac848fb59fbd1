package org.wsis4j.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.wsis4j.arbitraries.Reports;
import org.wsis4j.arbitraries.Values;
import org.wsis4j.obligation.Obligation;
import org.wsis4j.reporting.Draft;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.source.Fact;

/** That jqwik can make a value of every public type, or that it is said here why not. */
class PublicTypesTest {

    private static final int TRIES = 10;

    private static final String REGISTER = "the one register of its facts, with standard() or the like";
    private static final String FUNCTIONS = "functions only, no instances";
    private static final String DOOR = "implemented or handed in by users, never handed out";

    private static final Map<String, String> LEFT_OUT = leftOut();

    /** Looked up once, since it takes a while. */
    private static final List<Class<?>> PUBLIC = Stream.of(FacilitatorReport.class, RuleSet.class)
            .<Class<?>>flatMap(PublicTypesTest::publicTypes)
            .toList();

    private static Map<String, String> leftOut() {
        Map<String, String> reasons = new HashMap<>();
        for (String register : List.of(
                "source.SourceDocuments",
                "language.Names",
                "organization.Organizations",
                "governance.TermsOfReference",
                "obligation.Actors",
                "country.Countries",
                "rules.statement.Statements")) {
            reasons.put(register, REGISTER);
        }
        for (String functions : List.of(
                "agenda.Agenda",
                "contest.Words",
                "annex.AnnexTable",
                "reporting.meeting.Weekdays",
                "rules.catalogue.WsisRules")) {
            reasons.put(functions, FUNCTIONS);
        }
        for (String door :
                List.of("rules.Check", "rules.RuleProvider", "rules.reading.Reading$Locator", "rules.wording.Texts")) {
            reasons.put(door, DOOR);
        }
        reasons.put("rules.RuleBuilder", "a builder");
        reasons.put("rules.Examination", "given to a check while it runs, and to nobody else");
        reasons.put("rules.Examination$Spot", "given to a check while it runs, and to nobody else");
        reasons.put("rules.Waivers", "made while a report is checked, for the rules on waivers alone");
        return reasons;
    }

    @Test
    void givenAPublicType_whenAskedFor_thenJqwikMakesValuesOfItThatShrink() {
        JqwikSession.run(() -> {
            for (Class<?> type : toMake()) {
                assertMade(type, Arbitraries.defaultFor(type));
            }
        });
    }

    @Test
    void givenAPublicType_whenAskedForHostileOnes_thenTheyAreMadeToo() {
        JqwikSession.run(() -> Values.types().forEach(type -> assertMade(type, Values.hostile(type))));
    }

    @Test
    void givenTheTypesThatAreMade_whenCompared_thenTheyAreThePublicOnes() {
        assertThat(PUBLIC).containsAll(Values.types()).containsAll(Reports.kinds());
    }

    @Test
    void givenATypeThatIsLeftOut_whenLookedFor_thenItIsStillThereAndStillNotMade() {
        assertThat(PUBLIC.stream().map(PublicTypesTest::name)).containsAll(LEFT_OUT.keySet());
        assertThat(Values.types().stream().map(PublicTypesTest::name)).doesNotContainAnyElementsOf(LEFT_OUT.keySet());
    }

    @Test
    void givenATypeThatIsNotMade_whenAskedFor_thenTheRefusalNamesOneThatIs() {
        assertThatThrownBy(() -> Values.any(String.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.String")
                .hasMessageContaining("Obligation.class");
        assertThat(Values.types()).contains(Obligation.class, Fact.class, Draft.class);
    }

    private static void assertMade(Class<?> type, Arbitrary<?> values) {
        RandomGenerator<?> generator = values.generator(TRIES, true);
        Random random = new Random(20060224);
        for (int i = 0; i < TRIES; i++) {
            assertThat(generator.next(random).value()).as(type::getName).isInstanceOf(type);
        }
        // Edge cases are the simplest there is, and shrink to nothing.
        Optional<?> simpler =
                values.generator(TRIES, false).next(random).shrink().findFirst();
        assertThat(simpler).as("what %s shrinks to", type.getName()).isPresent();
    }

    private static List<Class<?>> toMake() {
        return PUBLIC.stream().filter(type -> !LEFT_OUT.containsKey(name(type))).toList();
    }

    /** Those of exported packages, but enums, of which jqwik makes all, annotations, and what builds or validates. */
    private static Stream<Class<?>> publicTypes(Class<?> ofModule) {
        Path classes = root(Path.of(URI.create(
                ofModule.getProtectionDomain().getCodeSource().getLocation().toString())));
        return exported(classes)
                .flatMap(name -> typesIn(classes, name))
                .filter(PublicTypesTest::isOpen)
                .filter(type -> !type.isEnum() && !type.isAnnotation())
                .filter(type -> !type.getSimpleName().equals("Builder")
                        && !type.getName().endsWith("Validator"));
    }

    /** A module that was only compiled is a folder, and one that was packaged is a jar. */
    private static Path root(Path folderOrJar) {
        try {
            return Files.isDirectory(folderOrJar)
                    ? folderOrJar
                    : FileSystems.newFileSystem(folderOrJar).getPath("/");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOpen(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isOpen(outer));
    }

    private static Stream<String> exported(Path classes) {
        try (InputStream in = Files.newInputStream(classes.resolve("module-info.class"))) {
            return ModuleDescriptor.read(in).exports().stream()
                    .filter(exports -> !exports.isQualified())
                    .map(ModuleDescriptor.Exports::source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Class<?>> typesIn(Path classes, String packageName) {
        try (Stream<Path> files = Files.list(classes.resolve(packageName.replace('.', '/')))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class") && !file.equals("package-info.class"))
                    .sorted()
                    .<Class<?>>map(file -> named(packageName + "." + file.substring(0, file.length() - 6)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> named(String type) {
        try {
            return Class.forName(type, false, PublicTypesTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(Class<?> type) {
        return type.getName().replace("org.wsis4j.", "");
    }
}
