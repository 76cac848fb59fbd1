package org.wsis4j.cli;

import java.util.Locale;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.catalogue.WsisRules;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a set of rules. */
final class RuleSetOption implements ITypeConverter<RuleSet> {

    @Override
    public RuleSet convert(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "standard" -> WsisRules.standard();
            case "founding-2006" -> WsisRules.founding2006();
            default ->
                throw new TypeConversionException(
                        "'" + text + "' is no set of rules; expected standard or founding-2006");
        };
    }
}
