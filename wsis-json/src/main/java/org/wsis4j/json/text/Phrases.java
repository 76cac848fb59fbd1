package org.wsis4j.json.text;

import java.util.List;
import org.wsis4j.rules.wording.Argument;
import org.wsis4j.rules.wording.Argument.Code;
import org.wsis4j.rules.wording.Argument.Phrase;
import org.wsis4j.rules.wording.Argument.Text;

/**
 * The phrases in which flaws say what was given and what was expected. They are put into the sentences of the rules about the
 * form, in the language of the sentence; what stood in the document is never translated.
 */
public final class Phrases {

    private Phrases() {}

    /** A phrase about JSON that names nothing, or no value yet. */
    public static Phrase json(String name) {
        return Phrase.of("phrase.json." + name);
    }

    /** A value of a kind, with one that is right, as JSON. */
    public static Phrase suchAs(String kind, String example) {
        return json(kind).with("example", new Code(example));
    }

    /** A text that stands in the document, by a phrase of its own if it is empty. */
    public static Phrase text(String name, String shown) {
        return shown.isEmpty() ? json(name + ".empty") : json(name).with("text", new Text(shown));
    }

    /** How many there are, or may be. */
    public static Phrase count(String name, int count) {
        return json(name).with("count", count);
    }

    /** How long something is, or may be: digits without groups, as a program has them in its settings. */
    public static Phrase size(String name, int size) {
        return json(name).with("size", new Code(Integer.toString(size)));
    }

    /** What stands in the text, in quotation marks. */
    static Phrase quoted(Argument what) {
        return json("quoted").with("text", what);
    }

    /** A character that belongs to the grammar, in quotation marks. */
    static Phrase quoted(char sign) {
        return quoted(new Code(String.valueOf(sign)));
    }

    /** One of several; there is at least one. */
    public static Argument or(List<? extends Argument> choices) {
        Argument all = choices.get(0);
        for (Argument next : choices.subList(1, choices.size())) {
            all = or(all, next);
        }
        return all;
    }

    /** One of two. */
    static Argument or(Argument first, Argument second) {
        return Phrase.of("phrase.or").with("first", first).with("second", second);
    }
}
