package org.wsis4j.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.wsis4j.rules.catalogue.CorpusCut;

/** What rules said of the parts, put together: what they say of all documents. */
final class Together {

    private Together() {}

    /** Each rule that has a cut once, by id. */
    static List<Said> of(Check check, List<PartSaid> parts) {
        List<Said> said = new ArrayList<>();
        parts.forEach(part -> said.addAll(part.said()));
        for (CorpusCut cut : CorpusCut.values()) {
            if (cut.isAboutAnyTwo()) {
                List<PartSaid> ofCut =
                        parts.stream().filter(part -> part.cut() == cut).toList();
                said.addAll(AnyTwo.said(check, cut, ofCut));
            }
        }
        TreeMap<String, Said> byRule = new TreeMap<>();
        said.forEach(one -> byRule.merge(one.rule(), one, Said::and));
        return List.copyOf(byRule.values());
    }
}
