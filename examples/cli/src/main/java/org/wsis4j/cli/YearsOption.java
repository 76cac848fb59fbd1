package org.wsis4j.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of years. */
final class YearsOption implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String text) {
        if (!text.matches("[0-9]{1,3}")) {
            throw new TypeConversionException("'" + text + "' is no number of years; expected 0 or more, such as 2");
        }
        return Integer.valueOf(text);
    }
}
