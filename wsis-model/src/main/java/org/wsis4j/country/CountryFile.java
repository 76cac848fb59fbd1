package org.wsis4j.country;

import java.util.List;
import java.util.Set;
import org.wsis4j.factfile.FactFile;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Paragraph;

/** The file of countries. */
final class CountryFile {

    static final String NAME = "countries.tsv";

    private CountryFile() {}

    static List<Country> read() {
        return FactFile.read(
                CountryFile.class,
                NAME,
                row -> new Country(
                        row.text("iso3"),
                        row.text("iso2"),
                        row.text("m49"),
                        row.text("name"),
                        row.optional("region"),
                        row.optional("subregion"),
                        Set.copyOf(row.list("groups", CountryGroup::valueOf)),
                        row.list("spellings", spelling -> spelling),
                        row.list("sources", Paragraph::parse),
                        row.oneOf("evidence", Evidence.values()),
                        row.optional("note")));
    }
}
