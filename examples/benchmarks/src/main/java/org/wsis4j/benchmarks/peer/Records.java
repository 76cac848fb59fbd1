package org.wsis4j.benchmarks.peer;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;

/** Reads reports into records with Jackson databind. */
abstract class Records implements Peer<Report> {

    private final ObjectReader reader =
            new ObjectMapper().registerModule(new JavaTimeModule()).readerFor(Report.class);

    @Override
    public final Report read(byte[] text) throws IOException {
        return reader.readValue(text);
    }

    @Override
    public final int stream(byte[] lines) throws IOException {
        int findings = 0;
        try (MappingIterator<Report> reports = reader.readValues(lines)) {
            while (reports.hasNextValue()) {
                findings += check(reports.nextValue());
            }
        }
        return findings;
    }
}
