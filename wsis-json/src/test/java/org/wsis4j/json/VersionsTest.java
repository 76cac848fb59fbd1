package org.wsis4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.wsis4j.json.Samples.said;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.form.Envelope;
import org.wsis4j.form.Form;
import org.wsis4j.form.Forms;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.Unread;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.rules.reading.Flaw;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.reading.Reading;
import tools.jackson.databind.JsonNode;

/**
 * Documents of every version, in {@code src/test/resources/versions}: one folder for each version, and in it for each type
 * {@code type.json}. Nobody changes them. A field that is added to a version goes into a new file beside,
 * {@code type-2.json} and so on.
 */
class VersionsTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "versions");

    /** A document that was right when it was written. */
    private record Old(Form<? extends Report, ?> form, int version, Path file) {

        byte[] text() {
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        boolean isNewest() {
            return version == newest(form);
        }

        @Override
        public String toString() {
            return FOLDER.relativize(file).toString();
        }
    }

    private static int newest(Form<?, ?> form) {
        return form.envelope().map(Envelope::version).orElseThrow();
    }

    private static String type(Form<?, ?> form) {
        return form.envelope().map(Envelope::type).orElseThrow();
    }

    private static List<Path> files(int version, String type) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(Integer.toString(version)))) {
            return files.filter(file -> file.getFileName().toString().matches(type + "(-[0-9]+)?\\.json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Old> documents() {
        List<Old> documents = new ArrayList<>();
        for (Form<? extends Report, ?> form : Forms.documents()) {
            for (int version = 1; version <= newest(form); version++) {
                for (Path file : files(version, type(form))) {
                    documents.add(new Old(form, version, file));
                }
            }
        }
        return documents;
    }

    @Test
    void givenTheVersionsOfEveryForm_whenTheirDocumentsAreCounted_thenEachHasSome() {
        assertThat(Forms.documents())
                .hasSize(7)
                .allSatisfy(form -> assertThat(IntStream.rangeClosed(1, newest(form)))
                        .allSatisfy(version -> assertThat(files(version, type(form)))
                                .as("add %s/%d/%s.json with every field", FOLDER, version, type(form))
                                .isNotEmpty()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void givenADocumentOfAnyVersion_whenReadToday_thenNothingIsWrongAndNothingLost(Old old) {
        Reading<Report> reading = WsisJson.read(old.text());
        Report report = reading.document().orElseThrow();

        assertThat(reading.flaws()).isEmpty();
        assertThat(WsisRules.standard().check(reading, LocalDate.of(2026, 1, 1)).findings())
                .extracting(finding -> finding.rule().id().family())
                .doesNotContain("JSN");
        byte[] written = WsisJson.write(report);
        assertThat(WsisJson.read(written).document()).contains(report);
        if (old.isNewest()) {
            assertThat(Samples.text(written)).isEqualTo(Samples.text(old.text()));
        } else {
            assertThat(Samples.text(written)).contains("\"version\": " + newest(old.form()));
        }
    }

    @Test
    void givenTheNewestDocuments_whenTheirFieldsAreCounted_thenNoneIsLacking() {
        assertThat(Forms.documents()).allSatisfy(form -> {
            Set<String> there = new TreeSet<>();
            for (Path file : files(newest(form), type(form))) {
                collect(Validator.JSON.readTree(Files.readString(file)), "", there);
            }
            assertThat(there)
                    .as("a new field of %s goes into a new file, %s-2.json and so on", type(form), type(form))
                    .containsAll(Forms.paths(form.type()));
        });
    }

    private static void collect(JsonNode node, String path, Set<String> into) {
        into.add(path);
        String start = path.isEmpty() ? "" : path + "/";
        node.properties().forEach(field -> collect(field.getValue(), start + field.getKey(), into));
        node.values().forEach(element -> {
            if (node.isArray()) {
                collect(element, start + "*", into);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "99", "2.0", "1e9", "123456789012345678901234567890"})
    void givenANewerVersion_whenAReportOfAnyKindIsRead_thenWhatIsKnownIsReadAndItsVersionStays(String version) {
        assertThat(documents()).filteredOn(Old::isNewest).allSatisfy(old -> {
            String text = Samples.text(old.text()).replaceFirst("\"version\": [0-9]+", "\"version\": " + version);
            Reading<Report> reading = WsisJson.read(text.getBytes(StandardCharsets.UTF_8));
            Report report = reading.document().orElseThrow();

            assertThat(reading.flaws())
                    .extracting(flaw -> flaw.kind() + " " + flaw.location() + " "
                            + flaw.position().orElseThrow() + " | " + said(flaw.given()) + " | "
                            + said(flaw.expected()))
                    .containsExactly("OTHER_DOCUMENT /version 3:14 | of version " + version
                            + " (newer than this library knows) | \"version\": " + newest(old.form())
                            + ", or a newer version of this library");
            assertThat(report.unread().entries()).containsExactly(new Unread.Entry("version", version));
            assertThat(Samples.text(WsisJson.write(report))).isEqualTo(text);
            assertThat(WsisRules.standard()
                            .check(reading, LocalDate.of(2026, 1, 1))
                            .findings())
                    .filteredOn(finding -> finding.rule().id().family().equals("JSN"))
                    .extracting(Finding::message)
                    .containsExactly("the document is of version " + version
                            + " (newer than this library knows), which is not read here");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "0, OTHER_DOCUMENT, of version 0",
        "-1, OTHER_DOCUMENT, of version -1",
        "1.5, OTHER_DOCUMENT, of version 1.5",
        "0.9, OTHER_DOCUMENT, of version 0.9",
        "'\"1\"', WRONG_TYPE, 'the text \"1\"'",
        "null, WRONG_TYPE, null",
        "1e400, NUMBER_OUT_OF_RANGE, 1e400"
    })
    void givenAVersionThatNeverWas_whenRead_thenItIsToldAndKept(String version, FlawKind kind, String given) {
        Reading<Report> reading = WsisJson.read(
                ("{\"type\": \"groupReport\", \"version\": " + version + "}").getBytes(StandardCharsets.UTF_8));

        assertThat(reading.flaws())
                .extracting(Flaw::kind, flaw -> said(flaw.given()))
                .containsExactly(tuple(kind, given));
        assertThat(reading.document().orElseThrow().unread().entries())
                .containsExactly(new Unread.Entry("version", version));
    }

    @Test
    void givenWaiversAndAnAssessmentOfTheirFirstVersion_whenReadToday_thenNothingIsWrongAndNothingLost()
            throws IOException {
        byte[] waivers = Files.readAllBytes(FOLDER.resolve("1/waivers.json"));
        var read = WsisJson.readWaivers(waivers);
        assertThat(read.flaws()).isEmpty();
        assertThat(WsisJson.writeWaivers(read.document().orElseThrow())).isEqualTo(waivers);

        byte[] assessment = Files.readAllBytes(FOLDER.resolve("1/assessment.json"));
        var stored = WsisJson.readAssessments(assessment).get(0);
        assertThat(stored.flaws()).isEmpty();
        assertThat(WsisJson.write(stored.document().orElseThrow())).isEqualTo(assessment);
    }

    @Test
    void givenTheFolder_whenListed_thenItHasNoVersionThatNoDocumentIsOf() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            int newest = Forms.documents().stream()
                    .mapToInt(VersionsTest::newest)
                    .max()
                    .orElseThrow();
            assertThat(folders.map(folder -> folder.getFileName().toString()).collect(Collectors.toSet()))
                    .isEqualTo(IntStream.rangeClosed(1, newest)
                            .mapToObj(Integer::toString)
                            .collect(Collectors.toSet()));
        }
    }
}
