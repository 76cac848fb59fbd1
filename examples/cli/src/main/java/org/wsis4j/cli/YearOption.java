package org.wsis4j.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a year that the user gave. Days can be written of the years 1 to 9999 only. */
final class YearOption implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String text) {
        if (!text.matches("[0-9]{1,4}") || Integer.parseInt(text) == 0) {
            throw new TypeConversionException("'" + text + "' is no year; expected one from 1 to 9999, such as 2006");
        }
        return Integer.valueOf(text);
    }
}
