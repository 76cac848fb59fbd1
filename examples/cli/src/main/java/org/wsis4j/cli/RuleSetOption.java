package org.wsis4j.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Collectors;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.catalogue.Profile;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a set of rules. */
final class RuleSetOption implements ITypeConverter<RuleSet> {

    @Override
    public RuleSet convert(String text) {
        return Profile.find(text)
                .map(Profile::rules)
                .orElseThrow(
                        () -> new TypeConversionException("'" + text + "' is no set of rules; expected " + keys()));
    }

    /** What the help names. */
    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Profile.values()).map(Profile::key).iterator();
        }
    }

    private static String keys() {
        return Arrays.stream(Profile.values()).map(Profile::key).collect(Collectors.joining(" or "));
    }
}
