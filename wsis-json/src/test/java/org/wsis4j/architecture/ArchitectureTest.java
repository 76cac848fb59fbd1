package org.wsis4j.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wsis4j.json.WsisJson;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.source.Paragraph;

class ArchitectureTest {

    /** The classes of the modules themselves; what they use is not read, but known by its name. */
    private static final JavaClasses MAIN = imported(Paragraph.class, RuleSet.class, WsisJson.class);

    private static final String RULES = "org.wsis4j.rules";
    private static final String JSON = "org.wsis4j.json";
    private static final String TEXT = JSON + ".text";
    private static final String SHAPE = JSON + ".shape";
    private static final String HOST = "org.wsis4j.json.host";
    private static final String JACKSON_2 = "org.wsis4j.json.jackson2";
    private static final String JACKSON_3 = "org.wsis4j.json.jackson3";
    private static final String CONSTRAINT = RULES + ".constraint";
    /** Takes the day from the clock that the host gave to its validator. */
    private static final String DAY_OF_CHECK = CONSTRAINT + ".DayOfCheck";
    /** Reads the fields that the host named in a constraint on its own class. */
    private static final String HOST_FIELD = CONSTRAINT + ".HostField";

    private static final String NAMELESS = "util|utils|common|manager|impl|dto|helper|misc";

    private static JavaClasses imported(Class<?>... oneOfEachModule) {
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter()
                .importUrls(Stream.of(oneOfEachModule)
                        .map(one -> one.getProtectionDomain().getCodeSource().getLocation())
                        .toList());
    }

    private static DescribedPredicate<JavaClass> subtypeOf(Class<?> type) {
        return DescribedPredicate.describe(
                "are a " + type.getName(),
                one -> one.getPackageName().startsWith("java") && type.isAssignableFrom(one.reflect()));
    }

    @Test
    void givenTheClassPath_whenImported_thenAllPublishedModulesAreSeen() {
        assertThat(MAIN.contain("org.wsis4j.source.Paragraph")).isTrue();
        assertThat(MAIN.contain("org.wsis4j.rules.RuleSet")).isTrue();
        assertThat(MAIN.contain("org.wsis4j.json.WsisJson")).isTrue();
        assertThat(MAIN.contain("org.wsis4j.arbitraries.Reports")).isFalse();
    }

    @Test
    void givenThePackages_whenTheirDependenciesAreFollowed_thenThereIsNoCycle() {
        slices().matching("org.wsis4j.(**)").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void givenThePackageOfSources_whenItsDependenciesAreRead_thenItIsALeafButForTheFactFiles() {
        noClasses()
                .that()
                .resideInAPackage("org.wsis4j.source")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "belong to another room of the library",
                        type -> type.getPackageName().startsWith("org.wsis4j")
                                && !type.getPackageName().matches("org\\.wsis4j\\.(source|factfile)")))
                .check(MAIN);
    }

    @Test
    void givenTheModel_whenItsDependenciesAreRead_thenItKnowsNeitherRulesNorJson() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.wsis4j.rules..", "org.wsis4j.json..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.wsis4j.rules..", "org.wsis4j.json..")
                .check(MAIN);
    }

    @Test
    void givenTheRules_whenTheirDependenciesAreRead_thenTheyDoNotKnowJson() {
        noClasses()
                .that()
                .resideInAPackage("org.wsis4j.rules..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.wsis4j.json..", "tools.jackson..")
                .check(MAIN);
    }

    @Test
    void givenTheEngine_whenItsDependenciesAreRead_thenItKnowsNoRule() {
        noClasses()
                .that()
                .resideInAnyPackage(RULES, RULES + ".reading")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        RULES + ".facilitation..",
                        RULES + ".meeting..",
                        RULES + ".governance..",
                        RULES + ".followup..",
                        RULES + ".target..",
                        RULES + ".reporting..",
                        RULES + ".form..",
                        RULES + ".catalogue..")
                .check(MAIN);
        noClasses()
                .that()
                .resideInAPackage(RULES + ".reading")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(RULES)
                .check(MAIN);
    }

    @Test
    void givenTheConstraints_whenTheirDependenciesAreRead_thenNobodyKnowsThemAndOneClassKnowsAProvider() {
        noClasses()
                .that()
                .resideOutsideOfPackage(CONSTRAINT)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(CONSTRAINT, "jakarta.validation..")
                .check(MAIN);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(CONSTRAINT + ".HibernateParameters")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.hibernate..")
                .check(MAIN);
    }

    @Test
    void givenTheReader_whenItsDependenciesAreRead_thenOnlyItsCursorAndTheBridgesKnowJackson() {
        noClasses()
                .that()
                .haveNameNotMatching("org\\.wsis4j\\.json\\.text\\.Cursor(\\$.*)?")
                .and()
                .resideOutsideOfPackages(JACKSON_2, JACKSON_3)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
                .check(MAIN);
    }

    @Test
    void givenTheRoomsOfJson_whenTheirDependenciesAreRead_thenNoneKnowsTheDoorAndEachOnlyWhatItBuildsOn() {
        assertThatRoomKnowsOnly(TEXT);
        assertThatRoomKnowsOnly(SHAPE, TEXT);
        assertThatRoomKnowsOnly(JSON + ".assessment", TEXT, SHAPE);
        assertThatRoomKnowsOnly(JSON + ".waiver", TEXT, SHAPE);
        assertThatRoomKnowsOnly(JSON + ".progress", TEXT);
        assertThatRoomKnowsOnly(JSON + ".sarif", TEXT);
    }

    private static void assertThatRoomKnowsOnly(String room, String... others) {
        noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "belong to another room of JSON than " + List.of(others),
                        type -> type.getPackageName().startsWith(JSON)
                                && !type.getPackageName().equals(room)
                                && !List.of(others).contains(type.getPackageName())))
                .check(MAIN);
    }

    @Test
    void givenTheBridges_whenTheirDependenciesAreRead_thenEachKnowsOneGenerationAndNobodyKnowsThem() {
        noClasses()
                .that()
                .resideInAPackage(JACKSON_2)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..")
                .check(MAIN);
        // Annotations are those of Jackson 2 in both generations.
        noClasses()
                .that()
                .resideInAPackage(JACKSON_3)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..")
                .check(MAIN);
        noClasses()
                .that()
                .resideOutsideOfPackages(JACKSON_2, JACKSON_3)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(JACKSON_2, JACKSON_3)
                .check(MAIN);
        noClasses()
                .that()
                .resideOutsideOfPackages(JACKSON_2, JACKSON_3, HOST)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(HOST)
                .check(MAIN);
    }

    @Test
    void givenAllClasses_whenTheirCallsAreRead_thenNoneAsksTheClock() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(DAY_OF_CHECK)
                .should()
                .dependOnClassesThat(subtypeOf(Clock.class))
                .check(MAIN);
        noClasses().should().dependOnClassesThat(subtypeOf(Date.class)).check(MAIN);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(MAIN);
        noClasses().should().callMethod(System.class, "nanoTime").check(MAIN);
        noClasses()
                .that()
                .haveFullyQualifiedName(DAY_OF_CHECK)
                .should()
                .callMethod(LocalDate.class, "now")
                .check(MAIN);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(DAY_OF_CHECK)
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "the target is a now() of java.time",
                        call -> call.getName().equals("now")
                                && call.getTargetOwner().getPackageName().startsWith("java.time")))
                .check(MAIN);
    }

    @Test
    void givenAllClasses_whenTheirCallsAreRead_thenNoneAsksForTheDefaultLocaleOrZone() {
        noClasses().should().callMethod(Locale.class, "getDefault").check(MAIN);
        noClasses()
                .should()
                .callMethod(Locale.class, "getDefault", Locale.Category.class)
                .check(MAIN);
        noClasses().should().callMethod(ZoneId.class, "systemDefault").check(MAIN);
        noClasses().should().dependOnClassesThat(subtypeOf(TimeZone.class)).check(MAIN);
        noClasses().should().callMethod(String.class, "toLowerCase").check(MAIN);
        noClasses().should().callMethod(String.class, "toUpperCase").check(MAIN);
        noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .check(MAIN);
        noClasses()
                .should()
                .callMethod(String.class, "formatted", Object[].class)
                .check(MAIN);
        noClasses().should().dependOnClassesThat(subtypeOf(Formatter.class)).check(MAIN);
    }

    @Test
    void givenAllClasses_whenTheirCallsAreRead_thenNoneReflectsOrPrints() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(HOST_FIELD)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .check(MAIN);
        noClasses().should().callMethod(Class.class, "forName", String.class).check(MAIN);
        noClasses().should().accessField(System.class, "out").check(MAIN);
        noClasses().should().accessField(System.class, "err").check(MAIN);
        noClasses().should().callMethod(Throwable.class, "printStackTrace").check(MAIN);
    }

    @Test
    void givenAllNames_whenRead_thenEveryPackageAndClassIsNamedByItsConcept() {
        classes()
                .should(new ArchCondition<JavaClass>("have names that say what they are") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        String words = type.getName()
                                .replaceAll("([a-z])([A-Z])", "$1.$2")
                                .toLowerCase(Locale.ROOT);
                        boolean bad = words.matches("(.*[.$])?(" + NAMELESS + ")([.$].*)?");
                        events.add(new SimpleConditionEvent(type, !bad, type.getName()));
                    }
                })
                .check(MAIN);
    }
}
