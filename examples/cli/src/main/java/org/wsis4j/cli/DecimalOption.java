package org.wsis4j.cli;

import java.math.BigDecimal;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number that the user gave. */
final class DecimalOption implements ITypeConverter<BigDecimal> {

    @Override
    public BigDecimal convert(String text) {
        if (!text.matches("[0-9]{1,12}(\\.[0-9]{1,12})?")) {
            throw new TypeConversionException("'" + text
                    + "' is no number; expected digits with a point before the decimals, such as 80 or 66.7");
        }
        return new BigDecimal(text);
    }
}
