package org.wsis4j.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the number of a term. */
final class TermOption implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String text) {
        if (!text.matches("[0-9]{1,6}")) {
            throw new TypeConversionException("'" + text
                    + "' is no number of a term; expected it counted from 1, for example --decline 3 for the turn of"
                    + " 2008");
        }
        return Integer.parseInt(text);
    }
}
