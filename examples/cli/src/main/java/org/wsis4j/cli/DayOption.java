package org.wsis4j.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day that the user gave: four digits of the year, as in the documents. */
final class DayOption implements ITypeConverter<LocalDate> {

    private static final int LENGTH = "2006-07-20".length();

    @Override
    public LocalDate convert(String text) {
        try {
            if (text.length() == LENGTH) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            // Said below, as for any other text.
        }
        throw new TypeConversionException("'" + text + "' is no day; expected a form like 2006-07-20");
    }
}
