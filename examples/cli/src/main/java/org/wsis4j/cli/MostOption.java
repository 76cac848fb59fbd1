package org.wsis4j.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how many findings to show. */
final class MostOption implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String text) {
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw new TypeConversionException(
                    "'" + text + "' is no number of findings; expected 1 or more, such as 10");
        }
        return Integer.valueOf(text);
    }
}
