// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TradeCsvProperties {

    private static final String HEADER = "t,i,j,k,v,q\n";

    /** Rows of six cells most of which are good. */
    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> numbers = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 999_999_999L).map(n -> n / 1000 + "." + n % 1000),
                Arbitraries.of(
                        "0", "12", "1.5", " 7", "0.0000001", "1e3", "NA", "", "-1", "x", "9999999999999.1", "1."));
        Arbitrary<String> areas = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(8, Arbitraries.of("156", "842", "4", " 8")),
                net.jqwik.api.Tuple.of(1, Arbitraries.of("0", "1000", "", "CN")));
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(8, Arbitraries.of("2020", "2021", "1900", "2199")),
                                net.jqwik.api.Tuple.of(1, Arbitraries.of("1899", "20211", "", "y"))),
                        areas,
                        areas,
                        Arbitraries.of("284690", "284610", "10121", "010121", "850511", "2846", "28", "x", "009999"),
                        numbers,
                        numbers)
                .as((t, i, j, k, v, q) -> List.of(t, i, j, k, v, q))
                .list()
                .ofMaxSize(30);
    }

    private static String text(List<List<String>> table, String quote, String end) {
        return HEADER
                + table.stream()
                        .map(row ->
                                row.stream().map(cell -> quote + cell + quote).collect(Collectors.joining(",")) + end)
                        .collect(Collectors.joining());
    }

    @Property
    void ordinaryAndQuotedCellsAreReadTheSame(@ForAll("tables") List<List<String>> table) {
        Rows plain = new Rows();
        Rows quoted = new Rows();
        TradeReading one = plain.read(TradeLayout.BACI, text(table, "", "\n"));
        TradeReading two = quoted.read(TradeLayout.BACI, text(table, "\"", "\r\n"));
        assertThat(plain.rows).isEqualTo(quoted.rows);
        assertThat(plain.faults).isEqualTo(quoted.faults);
        assertThat(plain.rejected).isEqualTo(quoted.rejected);
        assertThat(counts(one)).isEqualTo(counts(two));
    }

    @Property
    void everyRowIsCountedOnce(@ForAll("tables") List<List<String>> table) {
        Rows rows = new Rows();
        TradeReading reading = rows.read(TradeLayout.BACI, text(table, "", "\n"));
        assertThat(reading.read()).isEqualTo(table.size());
        assertThat(reading.accepted()).isEqualTo(rows.rows.size());
        assertThat(reading.rejected()).isEqualTo(rows.faults.size());
        assertThat(reading.withoutQuantity())
                .isEqualTo(rows.rows.stream().filter(row -> row.contains("?")).count());
        assertThat(reading.otherProducts())
                .isEqualTo(table.stream()
                        .filter(row -> row.get(3).equals("850511"))
                        .count());
    }

    @Property
    void theOrderOfColumnsDoesNotMatter(@ForAll("tables") List<List<String>> table) {
        Rows rows = new Rows();
        Rows turned = new Rows();
        TradeReading one = rows.read(TradeLayout.BACI, text(table, "", "\n"));
        TradeReading two = turned.read(
                TradeLayout.BACI,
                Stream.concat(Stream.of(List.of("t", "i", "j", "k", "v", "q")), table.stream())
                        .map(row -> row.get(5) + "," + row.get(3) + ",note," + row.get(4) + "," + row.get(2) + ","
                                + row.get(1) + "," + row.get(0))
                        .collect(Collectors.joining("\n")));
        assertThat(turned.rows).isEqualTo(rows.rows);
        assertThat(counts(two)).isEqualTo(counts(one));
    }

    @Property
    void theSizeOfReadsDoesNotMatter(
            @ForAll("tables") List<List<String>> table, @ForAll @IntRange(min = 1, max = 90) int size)
            throws IOException {
        Rows whole = new Rows();
        TradeReading one = whole.read(TradeLayout.BACI, text(table, "", "\n"));
        Rows pieces = new Rows();
        byte[] bytes = text(table, "", "\n").getBytes(StandardCharsets.UTF_8);
        InputStream slow = new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return super.read(target, offset, Math.min(length, size));
            }
        };
        TradeReading two = new RowReader(
                        TradeLayout.BACI,
                        new ByteWindow(slow, 2),
                        "trade.csv",
                        pieces,
                        reject -> pieces.faults.add(reject.error().toString()),
                        TradeProgress.SILENT)
                .run();
        assertThat(pieces.rows).isEqualTo(whole.rows);
        assertThat(pieces.faults).isEqualTo(whole.faults);
        assertThat(two).isEqualTo(one);
    }

    private static List<Long> counts(TradeReading reading) {
        return List.of(
                reading.accepted(),
                reading.otherProducts(),
                reading.leftOut(),
                reading.rejected(),
                reading.withoutQuantity(),
                reading.rounded());
    }
}
