// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One pass over one file. */
final class CsvReading<T> {

    private static final Pattern START = Pattern.compile("(.*) \\(record starting at line (\\d+)\\)", Pattern.DOTALL);

    private final String file;
    private final Function<List<String>, CsvTable.Shape<T>> shapes;
    private final @Nullable UnaryOperator<String> unguard;
    private final int limit;
    private final Consumer<? super T> consumer;
    private final @Nullable Consumer<? super CsvReject> rejects;
    private final List<CsvError> errors = new ArrayList<>();
    private int unlisted;
    private int refused;
    private boolean stopped;

    CsvReading(
            String file,
            Function<List<String>, CsvTable.Shape<T>> shapes,
            @Nullable UnaryOperator<String> unguard,
            int limit,
            Consumer<? super T> consumer,
            @Nullable Consumer<? super CsvReject> rejects) {
        this.file = file;
        this.shapes = shapes;
        this.unguard = unguard;
        this.limit = limit;
        this.consumer = consumer;
        this.rejects = rejects;
    }

    void run(CsvSource source, char separator) {
        try (Reader text = source.open();
                CsvReader<CsvRecord> records = CsvReader.builder()
                        .fieldSeparator(separator)
                        .skipEmptyLines(true)
                        .allowUnclosedQuote(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text)) {
            all(records);
        } catch (CsvParseException fault) {
            stop(fault);
        } catch (UncheckedIOException failure) {
            IOException cause = failure.getCause();
            stop(cause == null ? new IOException(failure) : cause);
        } catch (IOException failure) {
            stop(failure);
        }
    }

    CsvResult<T> result(List<T> rows) {
        return new CsvResult<>(rows, errors, refused, unlisted, stopped);
    }

    private void all(CsvReader<CsvRecord> records) {
        CsvHeader header = null;
        Function<CsvRow, T> maker = null;
        for (CsvRecord record : records) {
            int line = Math.toIntExact(record.getStartingLineNumber());
            List<String> cells = cells(record.getFields());
            if (header != null && maker != null) {
                row(header, maker, line, cells);
            } else if (!blank(cells)) {
                CsvTable.Shape<T> shape = shape(line, cells);
                if (shape == null) {
                    return;
                }
                header = new CsvHeader(file, line, cells, shape.columns());
                maker = shape.maker();
                header.errors().forEach(this::add);
                if (!header.errors().isEmpty()) {
                    stopped = true;
                    return;
                }
            }
        }
        if (header == null) {
            add(new CsvError(file, 1, 0, "", "must have a header", ""));
        }
    }

    private List<String> cells(List<String> fields) {
        return unguard == null ? fields : fields.stream().map(unguard).toList();
    }

    private CsvTable.@Nullable Shape<T> shape(int line, List<String> header) {
        try {
            return shapes.apply(header.stream().map(String::strip).toList());
        } catch (IllegalArgumentException fault) {
            String message = fault.getMessage();
            add(new CsvError(file, line, 0, "", message == null ? "must be a known header" : message, ""));
            stopped = true;
            return null;
        }
    }

    private void row(CsvHeader header, Function<CsvRow, T> maker, int line, List<String> cells) {
        if (header.size() > 1 && blank(cells)) {
            return;
        }
        if (cells.size() != header.size()) {
            String rule = "must have " + header.size() + " fields";
            CsvError fault = new CsvError(file, line, 0, "", rule, Integer.toString(cells.size()));
            reject(header, line, cells, List.of(fault));
            return;
        }
        CsvRow row = new CsvRow(header, line, cells);
        T value = row.errors().isEmpty() ? made(maker, row) : null;
        if (value == null || !row.errors().isEmpty()) {
            reject(header, line, cells, row.errors());
        } else {
            consumer.accept(value);
        }
    }

    private void reject(CsvHeader header, int line, List<String> cells, List<CsvError> faults) {
        refused++;
        if (rejects == null) {
            faults.forEach(this::add);
        } else {
            rejects.accept(new CsvReject(line, header.names(), cells, faults));
        }
    }

    private @Nullable T made(Function<CsvRow, T> maker, CsvRow row) {
        try {
            return maker.apply(row);
        } catch (IllegalArgumentException | java.time.DateTimeException fault) {
            row.broken(fault);
            return null;
        }
    }

    private void stop(CsvParseException fault) {
        if (fault.getCause() instanceof IOException failure) {
            stop(failure);
            return;
        }
        Matcher start = START.matcher(String.valueOf(fault.getMessage()));
        boolean known = start.matches();
        int line = known ? Integer.parseInt(start.group(2)) : 0;
        String found = known ? start.group(1) : String.valueOf(fault.getMessage());
        String rule = "must be CSV with closed quotes";
        add(new CsvError(file, line, 0, "", rule + ": " + found, ""));
        stopped = true;
    }

    private void stop(IOException failure) {
        if (!(failure instanceof StrictReader.Malformed malformed)) {
            throw new UncheckedIOException(failure);
        }
        add(new CsvError(file, malformed.line(), 0, "", "must be " + malformed.charset(), ""));
        stopped = true;
    }

    private void add(CsvError error) {
        if (errors.size() < limit) {
            errors.add(error);
        } else {
            unlisted++;
        }
    }

    private static boolean blank(List<String> cells) {
        return cells.size() == 1 && cells.get(0).isBlank();
    }
}
