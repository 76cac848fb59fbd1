package org.wsis4j.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the numbers of two terms. */
final class SwapOption implements ITypeConverter<SwapOption.Swap> {

    private static final String NUMBER = "[1-9][0-9]{0,5}";

    /**
     * Two terms that change places.
     *
     * @param one the number of a term
     * @param other the number of another
     */
    record Swap(int one, int other) {}

    @Override
    public Swap convert(String text) {
        int comma = text.indexOf(',');
        if (!text.matches(NUMBER + "," + NUMBER) || text.substring(0, comma).equals(text.substring(comma + 1))) {
            throw new TypeConversionException(
                    "'" + text + "' are no two terms; expected their numbers, counted from 1, such as 2,3");
        }
        return new Swap(Integer.parseInt(text.substring(0, comma)), Integer.parseInt(text.substring(comma + 1)));
    }
}
