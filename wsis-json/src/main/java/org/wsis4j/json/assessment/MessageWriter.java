package org.wsis4j.json.assessment;

import java.util.Map;
import org.wsis4j.json.text.JsonText;
import org.wsis4j.rules.stored.StoredMessage;
import org.wsis4j.rules.wording.Argument;

/** Writes a message as its key with arguments, to be rendered again later; {@code MessageReader} reads it. */
final class MessageWriter {

    private final JsonText out;

    MessageWriter(JsonText out) {
        this.out = out;
    }

    /** The fields by which a message can be rendered; the text is written by the caller, under a name of its own. */
    void says(StoredMessage message) {
        out.name("key").text(message.key());
        arguments(message.arguments());
    }

    private void arguments(Map<String, Argument> arguments) {
        out.name("arguments").beginObject();
        for (Map.Entry<String, Argument> argument : arguments.entrySet()) {
            out.name(argument.getKey());
            argument(argument.getValue());
        }
        out.endObject();
    }

    /** An argument as an object whose first field names its type; only a phrase has a second one. */
    private void argument(Argument argument) {
        out.beginObject();
        if (argument instanceof Argument.Text text) {
            out.name("text").text(text.value());
        } else if (argument instanceof Argument.Code code) {
            out.name("code").text(code.value());
        } else if (argument instanceof Argument.Day day) {
            out.name("day").text(day.value().toString());
        } else if (argument instanceof Argument.Figure number) {
            out.name("number").bare(number.value().toString());
        } else if (argument instanceof Argument.Items items) {
            out.name("items").beginList();
            items.values().forEach(this::argument);
            out.endList();
        } else if (argument instanceof Argument.Phrase phrase) {
            out.name("phrase").text(phrase.key());
            arguments(phrase.arguments());
        }
        out.endObject();
    }
}
