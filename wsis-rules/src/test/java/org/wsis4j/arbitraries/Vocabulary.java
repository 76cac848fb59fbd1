package org.wsis4j.arbitraries;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The values of which drafts are made. */
interface Vocabulary {

    /** A text, perhaps one of those given. */
    String text(List<String> usual);

    /** A code, perhaps one of those given. */
    String code(List<String> known);

    LocalDate day();

    BigDecimal number();

    int whole();

    /** The name of a field that no draft has. */
    String fieldName();
}
