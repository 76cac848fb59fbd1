package org.wsis4j.cli.chart;

import java.awt.AWTError;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;

/** A picture in a file, as PNG or SVG by the ending of its name. */
final class PictureFile {

    /** The library names the font of this machine, which another need not have. */
    private static final Pattern FONT = Pattern.compile("(?<=[;\"])font-family:&quot;[^&\"<>]*&quot;(?=;)");

    private PictureFile() {}

    /** Draws. */
    interface Drawing {
        Sheet sheet();
    }

    static void write(Path file, Drawing drawing) throws IOException {
        boolean vector = isVector(file);
        byte[] picture = picture(drawing, vector);
        try {
            Files.write(file, picture);
        } catch (FileSystemException e) {
            throw new IOException(
                    "the picture '" + file + "' cannot be written: "
                            + (e.getReason() == null ? e.getClass().getSimpleName() : e.getReason())
                            + "; expected a folder that exists and may be written to, for example progress.png",
                    e);
        }
    }

    /** Whether SVG is wanted. */
    private static boolean isVector(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".png") && !name.endsWith(".svg")) {
            throw new IllegalArgumentException("the picture '" + file
                    + "' has another ending than .png and .svg; expected one of them, for example progress.png");
        }
        return name.endsWith(".svg");
    }

    static byte[] picture(Drawing drawing, boolean vector) throws IOException {
        System.setProperty("java.awt.headless", "true");
        requireFonts(() -> new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)
                .createGraphics()
                .getFontMetrics(Ink.PLAIN)
                .stringWidth("x"));
        Sheet sheet = drawing.sheet();
        return vector ? svg(sheet) : BitmapEncoder.getBitmapBytes(sheet, BitmapFormat.PNG);
    }

    /** A machine without screen is served; on one without fonts the first text fails, in one of several ways. */
    static void requireFonts(Runnable text) throws IOException {
        try {
            text.run();
        } catch (RuntimeException | LinkageError | InternalError | AWTError e) {
            throw new IOException(
                    "no picture can be drawn on this machine, mostly because it has no fonts (" + e
                            + "); expected at least one font, for example of the packages fontconfig and"
                            + " fonts-dejavu-core",
                    e);
        }
    }

    private static byte[] svg(Sheet sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        VectorGraphicsEncoder.saveVectorGraphic(sheet, out, VectorGraphicsFormat.SVG);
        String text = out.toString(StandardCharsets.UTF_8);
        return FONT.matcher(text).replaceAll("font-family:sans-serif").getBytes(StandardCharsets.UTF_8);
    }
}
