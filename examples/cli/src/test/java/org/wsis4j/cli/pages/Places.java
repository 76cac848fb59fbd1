package org.wsis4j.cli.pages;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Paragraphs in the order of the document: 9 before 10. */
final class Places {

    private static final Pattern NUMBER = Pattern.compile("(\\d+)(.*)", Pattern.DOTALL);

    private Places() {}

    static int compare(String one, String other) {
        Matcher a = NUMBER.matcher(one);
        Matcher b = NUMBER.matcher(other);
        if (!a.matches() || !b.matches()) {
            return one.compareTo(other);
        }
        int byNumber = Integer.compare(Integer.parseInt(a.group(1)), Integer.parseInt(b.group(1)));
        return byNumber == 0 ? a.group(2).compareTo(b.group(2)) : byNumber;
    }
}
