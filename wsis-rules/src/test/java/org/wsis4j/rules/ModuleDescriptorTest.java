package org.wsis4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ModuleDescriptorTest {

    private static ModuleDescriptor descriptor() throws IOException, URISyntaxException {
        URI classes = RuleSet.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        try (InputStream in = Files.newInputStream(Path.of(classes).resolve("module-info.class"))) {
            return ModuleDescriptor.read(in);
        }
    }

    @Test
    void givenTheModuleOfTheRules_whenItsDescriptorIsRead_thenItNeedsTheModelOnlyToRun() throws Exception {
        assertThat(descriptor().requires())
                .filteredOn(requires -> !requires.modifiers().contains(Requires.Modifier.STATIC))
                .extracting(Requires::name)
                .containsExactlyInAnyOrder("java.base", "org.wsis4j.model");
    }

    @Test
    void givenTheModuleOfTheRules_whenItsDescriptorIsRead_thenTheConceptsOfTheRulesAreNotExported() throws Exception {
        assertThat(descriptor().name()).isEqualTo("org.wsis4j.rules");
        assertThat(descriptor().exports())
                .filteredOn(exports -> !exports.isQualified())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrder(
                        "org.wsis4j.rules",
                        "org.wsis4j.rules.catalogue",
                        "org.wsis4j.rules.comparison",
                        "org.wsis4j.rules.constraint",
                        "org.wsis4j.rules.corpus",
                        "org.wsis4j.rules.reading",
                        "org.wsis4j.rules.statement",
                        "org.wsis4j.rules.stored",
                        "org.wsis4j.rules.wording");
    }
}
