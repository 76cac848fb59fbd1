package org.wsis4j.embedding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.wsis4j.json.SarifLog;
import org.wsis4j.json.WsisJson;
import org.wsis4j.language.Language;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.rules.reading.Reading;

/** A host that checks the files it is given and writes what comes of it: reports, assessments, and logs. */
final class BytesHost {

    private BytesHost() {}

    /** The default locale and zone, then the files. */
    public static void main(String[] args) throws IOException {
        // Before any class of the library is loaded, as if the machine stood there.
        Locale.setDefault(Locale.forLanguageTag(args[0]));
        TimeZone.setDefault(TimeZone.getTimeZone(args[1]));
        for (String file : List.of(args).subList(2, args.length)) {
            write(file);
        }
        System.out.flush();
    }

    private static void write(String file) throws IOException {
        RuleSet rules = WsisRules.standard();
        Reading<Report> reading = WsisJson.read(Files.readAllBytes(Path.of(file)));
        Assessment assessment = rules.check(reading, LocalDate.of(2006, 8, 1));
        System.out.write(WsisJson.write(assessment, file));
        if (reading.document().isPresent()) {
            System.out.write(WsisJson.write(reading.document().get()));
        }
        for (Language language : List.of(Language.ENGLISH, Language.ARABIC)) {
            try (SarifLog log = WsisJson.sarif(System.out, rules, language)) {
                log.add(file, assessment);
            }
        }
    }
}
