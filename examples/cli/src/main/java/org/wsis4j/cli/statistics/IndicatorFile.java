package org.wsis4j.cli.statistics;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.wsis4j.cli.table.CsvRows;
import org.wsis4j.cli.table.Problem;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.Indicators;

/**
 * A file by which a user extends the register of indicators: CSV with the columns key, target, name, unit, direction,
 * population, series, source. A row that has only a key of the register and series adds names by which data sets call it.
 */
public final class IndicatorFile implements CsvRows.Use {

    static final String EXAMPLE =
            "for example a line 'key,target,name,unit,direction,population,series,source' and below it"
                    + " 'OWN-SCHOOLS,2,primary schools online,PERCENT,HIGHER,SCHOOLS,SE_ACC_INTN/primar,our survey'";

    private final String file;
    private final List<Indicator> indicators;
    private Optional<IndicatorColumns> columns = Optional.empty();

    private IndicatorFile(String file, Indicators register) {
        this.file = file;
        this.indicators = new ArrayList<>(register.all());
    }

    /**
     * Reads a file.
     *
     * @param file its name, for messages, and for those that name no document as source
     * @param in its bytes
     * @param register what to extend
     * @return a larger register
     * @throws IllegalArgumentException if a row cannot be read, with its line, or a name names two indicators
     * @throws IOException if the bytes cannot be read at all
     */
    public static Indicators read(String file, InputStream in, Indicators register) throws IOException {
        IndicatorFile reading = new IndicatorFile(file, register);
        CsvRows.read(in, reading);
        if (reading.columns.isEmpty()) {
            reading.end(1, "no header; expected indicators, " + EXAMPLE);
        }
        return Indicators.of(reading.indicators);
    }

    @Override
    public void row(long line, CSVRecord values) {
        try {
            if (columns.isEmpty()) {
                columns = Optional.of(IndicatorColumns.of(values));
            } else {
                add(columns.get(), line, values);
            }
        } catch (IllegalArgumentException e) {
            end(line, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void end(long line, String problem) {
        throw new IllegalArgumentException(new Problem(file, line, problem).toString());
    }

    private void add(IndicatorColumns header, long line, CSVRecord values) {
        String key = header.text("key", values);
        for (int i = 0; i < indicators.size(); i++) {
            if (indicators.get(i).key().equals(key)) {
                indicators.set(i, header.named(indicators.get(i), values));
                return;
            }
        }
        indicators.add(header.indicator(file, line, values));
    }
}
