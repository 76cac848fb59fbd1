package org.wsis4j.json.host;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JSON without the blanks between its words, by other means than those of the library. */
final class Blanks {

    private static final Pattern TEXT_OR_BLANKS = Pattern.compile("(\"(?:[^\"\\\\]++|\\\\.)*+\")|[ \\n\\r\\t]++");

    private Blanks() {}

    static String removed(String json) {
        return TEXT_OR_BLANKS
                .matcher(json)
                .replaceAll(found -> found.group(1) == null ? "" : Matcher.quoteReplacement(found.group(1)));
    }
}
