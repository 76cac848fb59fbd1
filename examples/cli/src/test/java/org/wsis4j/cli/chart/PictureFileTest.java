package org.wsis4j.cli.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFileTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a.png", "A.PNG", "ı.PnG"})
    void givenTheEndingPng_whenWritten_thenItIsAPictureOfDots(String name) throws IOException {
        Path file = folder.resolve(name);
        ProgressChart.write(file, ChartSamples.world());
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(Sheet.WIDTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.svg", "A.SVG"})
    void givenTheEndingSvg_whenWritten_thenItIsAPictureOfTextsInAFontOfAnyMachine(String name) throws IOException {
        Path file = folder.resolve(name);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            ProgressChart.write(file, ChartSamples.world());
        } finally {
            Locale.setDefault(before);
        }
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .contains("<svg", "font-family:sans-serif;", "width=\"1280px\"")
                .doesNotContain("font-family:&quot;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "a", "png", "a.png.txt", ".", "a.pngx"})
    void givenAnotherEnding_whenWritten_thenItIsRefusedWithAnExampleAndNothingIsWritten(String name) {
        Path file = folder.resolve(name);
        assertThatThrownBy(() -> ProgressChart.write(file, ChartSamples.world()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the picture '" + file + "' has another ending than .png and .svg; expected one of them, for"
                                + " example progress.png");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void givenAFolderThatDoesNotExist_whenWritten_thenASentenceSaysSo() {
        Path file = folder.resolve("nowhere/a.png");
        assertThatThrownBy(() -> ProgressChart.write(file, ChartSamples.world()))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("the picture '" + file + "' cannot be written: ")
                .hasMessageContaining("expected a folder that exists");
    }

    @Test
    void givenAFile_whenWrittenTwice_thenTheBytesAreTheSame() throws IOException {
        Path one = folder.resolve("one.svg");
        Path two = folder.resolve("two.svg");
        ProgressChart.write(one, ChartSamples.world());
        Files.writeString(two, "something longer ".repeat(10_000));
        ProgressChart.write(two, ChartSamples.world());
        assertThat(clips(two)).isEqualTo(clips(one));
    }

    static List<Throwable> faults() {
        return List.of(
                new InternalError("no fonts"),
                new NoClassDefFoundError("sun/font/FontManagerFactory"),
                new UnsatisfiedLinkError("libfreetype.so.6"),
                new NullPointerException("head"),
                new RuntimeException("Fontconfig head is null, check your fonts or fonts configuration"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void givenAMachineWithoutFonts_whenDrawn_thenASentenceSaysWhatToInstall(Throwable fault) {
        assertThatThrownBy(() -> PictureFile.requireFonts(() -> PictureFileTest.<RuntimeException>raise(fault)))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("no picture can be drawn on this machine, mostly because it has no fonts (")
                .hasMessageContaining(String.valueOf(fault.getMessage()))
                .hasMessageEndingWith("for example of the packages fontconfig and fonts-dejavu-core");
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void raise(Throwable fault) throws T {
        throw (T) fault;
    }

    /** The library numbers its clippings as it likes. */
    private static String clips(Path file) throws IOException {
        return Files.readString(file).replaceAll("clip-?\\d+", "clip");
    }
}
