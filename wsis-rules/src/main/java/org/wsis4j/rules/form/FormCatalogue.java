package org.wsis4j.rules.form;

import java.util.List;
import org.wsis4j.rules.Rule;

/** The rules about the form of documents. */
public final class FormCatalogue {

    private FormCatalogue() {}

    /**
     * The rules of this package.
     *
     * @return file by file
     */
    public static List<Rule<?>> rules() {
        return JsonRules.all();
    }
}
