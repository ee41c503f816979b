// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.trade;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.ytterby.io.csv.CsvError;
import org.ytterby.supply.flow.TradeSink;

/** One reading of one table. */
final class RowReader {

    private final TradeLayout layout;
    private final ByteWindow window;
    private final String name;
    private final TradeSink sink;
    private final Consumer<? super TradeReject> rejects;
    private final TradeProgress progress;
    private final CellSplitter splitter;
    private int position;
    private long line = 1;
    private long accepted;
    private long otherProducts;
    private long leftOut;
    private long rejected;
    private long withoutQuantity;
    private long rounded;

    RowReader(
            TradeLayout layout,
            ByteWindow window,
            String name,
            TradeSink sink,
            Consumer<? super TradeReject> rejects,
            TradeProgress progress) {
        this.layout = layout;
        this.window = window;
        this.name = name;
        this.sink = sink;
        this.rejects = rejects;
        this.progress = progress;
        this.splitter = new CellSplitter(layout.separator());
    }

    TradeReading run() throws IOException {
        TradeHeader header = header();
        QuickRows quick = new QuickRows(layout, header, sink);
        CarefulRow careful = new CarefulRow(layout, header, sink);
        do {
            while (position < window.lineEnd()) {
                position = quick.take(window.bytes(), position, window.lineEnd());
                line += quick.lines();
                accepted += quick.accepted();
                withoutQuantity += quick.withoutQuantity();
                otherProducts += quick.otherProducts();
                if (position < window.lineEnd()) {
                    careful(careful);
                }
            }
            progress.at(accepted + otherProducts + leftOut + rejected, window.read());
        } while (next());
        return new TradeReading(accepted, otherProducts, leftOut, rejected, withoutQuantity, rounded, window.read());
    }

    private TradeHeader header() throws IOException {
        next();
        byte[] bytes = window.bytes();
        if (window.lineEnd() >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            position = 3; // byte-order mark
        }
        while (position < window.lineEnd() || next()) {
            int start = lineNumber();
            List<String> cells = cells();
            if (!isBlank(cells)) {
                return new TradeHeader(name, start, cells, layout);
            }
        }
        throw new TradeFormatException(new CsvError(name, 1, 0, "", "must have a header", ""));
    }

    private boolean next() throws IOException {
        boolean more = window.advance(position);
        position = 0;
        if (!more && !window.ended()) {
            throw tooLong();
        }
        return more;
    }

    /** Cuts the record at the position, however many lines it covers, and steps past it. */
    private List<String> cells() throws IOException {
        int end = splitter.split(window.bytes(), position, window.lineEnd());
        while (end < 0) {
            if (!next()) {
                throw tooLong();
            }
            end = splitter.split(window.bytes(), position, window.lineEnd());
        }
        position = end;
        line += splitter.lines();
        return splitter.cells();
    }

    private void careful(CarefulRow row) throws IOException {
        int start = lineNumber();
        List<String> cells = cells();
        if (isBlank(cells)) {
            return;
        }
        switch (row.read(start, cells)) {
            case OTHER_PRODUCT -> otherProducts++;
            case LEFT_OUT -> {
                leftOut++;
                progress.leftOut(row.reason());
            }
            case REJECTED -> {
                rejected++;
                rejects.accept(new TradeReject(row.error(), cells));
            }
            case ACCEPTED -> accept(row);
        }
    }

    private void accept(CarefulRow row) {
        int year = row.whole(TradeRole.YEAR);
        int exporter = row.whole(TradeRole.EXPORTER);
        int importer = row.whole(TradeRole.IMPORTER);
        int product = row.whole(TradeRole.PRODUCT);
        if (row.weighed()) {
            long quantity = row.scaled(TradeRole.QUANTITY);
            sink.row(year, exporter, importer, product, quantity, row.scaled(TradeRole.VALUE));
        } else {
            withoutQuantity++;
            sink.rowWithoutQuantity(year, exporter, importer, product, row.scaled(TradeRole.VALUE));
        }
        accepted++;
        rounded += row.rounded() ? 1 : 0;
    }

    private TradeFormatException tooLong() {
        return new TradeFormatException(new CsvError(name, lineNumber(), 0, "", "must be CSV with closed quotes", ""));
    }

    private int lineNumber() {
        return (int) Math.min(line, Integer.MAX_VALUE);
    }

    private static boolean isBlank(List<String> cells) {
        return cells.size() == 1 && cells.get(0).isBlank();
    }
}
