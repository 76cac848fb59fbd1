package org.wsis4j.actionline;

import java.util.List;
import java.util.Optional;
import org.wsis4j.factfile.FactFile;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Paragraph;

/** The file of titles. */
final class ActionLineTitles {

    private static final String FILE = "titles.tsv";
    private static final ActionLineTitles STANDARD = new ActionLineTitles(FactFile.read(
            ActionLineTitles.class,
            FILE,
            row -> new ActionLineTitle(
                    byCode(row.text("line")),
                    row.optional("set").map(set -> row.oneOf("set", TitleSet.values())),
                    row.text("title"),
                    row.list("sources", Paragraph::parse),
                    row.oneOf("evidence", Evidence.values()))));

    private final List<ActionLineTitle> titles;

    private ActionLineTitles(List<ActionLineTitle> titles) {
        this.titles = titles;
    }

    static ActionLineTitles standard() {
        return STANDARD;
    }

    List<ActionLineTitle> of(ActionLine line) {
        return titles.stream().filter(title -> title.line() == line).toList();
    }

    ActionLineTitle of(ActionLine line, TitleSet set) {
        return find(line, set)
                .or(() -> find(line, TitleSet.TUNIS_ANNEX))
                .orElseThrow(() -> new IllegalStateException(FILE + ": no title of " + line));
    }

    private Optional<ActionLineTitle> find(ActionLine line, TitleSet set) {
        return titles.stream()
                .filter(title -> title.line() == line && title.set().equals(Optional.of(set)))
                .findFirst();
    }

    static ActionLine byCode(String code) {
        for (ActionLine line : ActionLine.values()) {
            if (line.code().equals(code)) {
                return line;
            }
        }
        throw new IllegalArgumentException("no action line has the code '" + code + "'");
    }
}
