package org.wsis4j;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wsis4j.source.Fact;

class ModuleDescriptorTest {

    @Test
    void givenTheModule_whenRun_thenItNeedsNothingButJavaBase() throws Exception {
        assertThat(descriptor().requires())
                .filteredOn(required -> !required.modifiers().contains(Requires.Modifier.STATIC))
                .map(Requires::name)
                .containsExactly("java.base");
    }

    @Test
    void givenTheModule_whenUsed_thenTheseAreItsPackages() throws Exception {
        Map<String, Set<String>> exported =
                descriptor().exports().stream().collect(toMap(Exports::source, Exports::targets));
        Map<String, Set<String>> expected = new HashMap<>();
        Stream.of(
                        "source",
                        "actionline",
                        "organization",
                        "language",
                        "facilitation",
                        "governance",
                        "obligation",
                        "followup",
                        "calendar",
                        "target",
                        "observation",
                        "country",
                        "target.assessment",
                        "agenda",
                        "annex",
                        "vocabulary",
                        "reporting",
                        "reporting.meeting",
                        "reporting.target",
                        "reporting.stocktaking",
                        "reporting.national",
                        "reporting.group",
                        "reporting.followup")
                .forEach(room -> expected.put("org.wsis4j." + room, Set.of()));
        expected.put("org.wsis4j.form", Set.of("org.wsis4j.rules", "org.wsis4j.json"));
        expected.put("org.wsis4j.factfile", Set.of("org.wsis4j.rules"));
        expected.put("org.wsis4j.spelling", Set.of("org.wsis4j.rules", "org.wsis4j.json"));
        assertThat(exported).isEqualTo(expected);
        assertThat(descriptor().opens()).isEmpty();
        assertThat(descriptor().provides()).isEmpty();
        assertThat(descriptor().uses()).isEmpty();
    }

    @Test
    void givenAPackageOfMainCode_whenRead_thenItExplainsItself() throws Exception {
        try (Stream<Path> classes = Files.walk(mainClasses())) {
            Stream<Path> packages = classes.filter(file -> file.toString().endsWith(".class"))
                    .map(Path::getParent)
                    .distinct()
                    .filter(folder -> !folder.equals(mainClasses()));
            assertThat(packages)
                    .hasSizeGreaterThanOrEqualTo(7)
                    .allSatisfy(folder ->
                            assertThat(folder.resolve("package-info.class")).exists());
        }
    }

    private static ModuleDescriptor descriptor() throws IOException {
        try (InputStream in = Files.newInputStream(mainClasses().resolve("module-info.class"))) {
            return ModuleDescriptor.read(in);
        }
    }

    private static Path mainClasses() {
        try {
            return Path.of(Fact.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
