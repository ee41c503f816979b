// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TradeCsvTest {

    private static final Path COMTRADE = Path.of("src", "test", "resources", "examples", "trade", "comtrade.csv");

    private final Rows sink = new Rows();

    private TradeReading baci(String... lines) {
        return sink.read(TradeLayout.BACI, "t,i,j,k,v,q\n" + String.join("\n", lines));
    }

    @Test
    void readsBaci() {
        TradeReading reading = baci(
                "2021,156,842,284690,15300.125,310.75",
                "2021,233,842,284610,310.250,NA",
                "2021,233,842,284610,   310.250,           NA",
                "2021,4,8,10121,0.001,        0.002",
                "2021,156,392,850511,99999,1234",
                "2021,490,842,280530,88.4,",
                "");
        assertThat(sink.rows)
                .containsExactly(
                        "2021 156 842 284690 310750000 15300125000",
                        "2021 233 842 284610 ? 310250000",
                        "2021 233 842 284610 ? 310250000",
                        "2021 4 8 10121 2000 1000",
                        "2021 490 842 280530 ? 88400000");
        assertThat(reading).isEqualTo(new TradeReading(5, 1, 0, 0, 3, 0, reading.bytes()));
        assertThat(reading.read()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "t,i,j,k,v,q",
                "t_year,i_exporter_code,j_importer_code,k_hs92,v_value_kusd,q_quantity_t",
                "t,i_exporter_code,j,k_hs,v_value_kusd,q"
            })
    void knowsTheNamesOfBaci(String header) {
        sink.read(TradeLayout.BACI, "\uFEFF" + header + "\r\n2021,156,842,284690,1,2\r\n");
        assertThat(sink.rows).containsExactly("2021 156 842 284690 2000000 1000000");
    }

    @Test
    void readsImportsOfComtrade() {
        TradeReading reading =
                TradeCsv.read(TradeLayout.COMTRADE_IMPORTS, COMTRADE, sink, reject -> {}, TradeProgress.SILENT);
        assertThat(sink.rows)
                .containsExactly(
                        "2021 156 842 284690 310750000 15300125000",
                        "2021 458 842 284690 95500500 2100000125",
                        "2021 490 842 280530 ? 88400000");
        assertThat(reading).isEqualTo(new TradeReading(3, 0, 5, 0, 1, 0, reading.bytes()));
    }

    @Test
    void saysWhyRowsOfComtradeAreLeftOut() {
        TradeTally tally = new TradeTally();
        TradeReading reading = TradeCsv.read(TradeLayout.COMTRADE_IMPORTS, COMTRADE, sink, reject -> {}, tally);
        assertThat(tally.leftOut())
                .containsEntry("world as partner", 1L)
                .containsEntry("heading, chapter or total", 1L)
                .containsEntry("motCode 2100", 1L)
                .containsEntry("flowCode X", 2L);
        assertThat(tally.leftOut().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(reading.leftOut());
    }

    @Test
    void leavesOutReExportsProceduresAndSecondPartnersOfComtrade() {
        TradeTally tally = new TradeTally();
        String text = """
                freqCode,refYear,reporterCode,flowCode,partnerCode,partner2Code,cmdCode,customsCode,motCode,qtyUnitCode,qty,netWgt,primaryValue
                A,2022,842,M,156,0,284690,C00,0,8,500,0,1000
                A,2022,842,M,458,0,284690,C00,0,5,7,0,1000
                A,2022,842,M,392,0,284690,C00,0,8,9,12,1000
                A,2022,842,RM,156,0,284690,C00,0,8,500,500,1000
                A,2022,842,RX,156,0,284690,C00,0,8,500,500,1000
                A,2022,842,M,156,344,284690,C00,0,8,500,500,1000
                A,2022,842,M,156,0,284690,C05,0,8,500,500,1000
                M,2022,842,M,156,0,284690,C00,0,8,500,500,1000
                A,2022,842,M,36,0,284690,C00,0,8,x,,1000
                """;
        List<String> faults = new ArrayList<>();
        TradeReading reading = TradeCsv.read(
                TradeLayout.COMTRADE_IMPORTS,
                new java.io.ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                "t",
                sink,
                reject -> faults.add(reject.error().toString()),
                tally);
        assertThat(sink.rows)
                .containsExactly(
                        "2022 156 842 284690 500000 1000000", // the weight is 0, so the quantity in kilograms
                        "2022 458 842 284690 ? 1000000", // a number of items is no mass
                        "2022 392 842 284690 12000 1000000");
        assertThat(tally.leftOut())
                .hasToString("{customsCode C05=1, flowCode RM=1, flowCode RX=1, freqCode M=1, partner2Code 344=1}");
        assertThat(faults).containsExactly("t:10:11 (qty): must be a number but was 'x'");
        assertThat(reading.read()).isEqualTo(9);
    }

    @Test
    void readsExportsOfComtrade() {
        TradeCsv.read(TradeLayout.COMTRADE_EXPORTS, COMTRADE, sink, reject -> {}, TradeProgress.SILENT);
        assertThat(sink.rows).containsExactly("2021 842 156 284610 5000 7000", "2021 276 251 284690 3500000 150000000");
    }

    @Test
    void readsTheOlderComtrade() {
        sink.read(TradeLayout.COMTRADE_IMPORTS, """
                Classification,Year,Trade Flow,Reporter Code,Reporter,Partner Code,Partner,Commodity Code,Netweight (kg),Trade Value (US$)
                H4,2012,Import,842,USA,156,China,284610,1000,2500
                H4,2012,Export,842,USA,156,China,284610,9,9
                H4,2012,Import,842,USA,0,World,284610,1000,2500
                """);
        assertThat(sink.rows).containsExactly("2012 156 842 284610 1000000 2500000");
    }

    @Test
    void readsAnyNamedColumns() {
        TradeLayout layout = TradeLayout.builder()
                .year("year")
                .exporter("from")
                .importer("to")
                .product("hs6")
                .quantity(TradeUnit.KILOGRAM, "kg")
                .value(TradeUnit.DOLLAR, "usd")
                .onlyWhere("kind", "final")
                .separatedBy(';')
                .build();
        TradeReading reading = sink.read(
                layout,
                "note;kg;usd;hs6;to;from;year;kind\n\"a;\"\"b\n\";1.5;2;284610;842;156;2021;final\nx;1;2;284610;842;156;2021;draft");
        assertThat(sink.rows).containsExactly("2021 156 842 284610 1500 2000");
        assertThat(reading.leftOut()).isEqualTo(1);
        assertThat(layout.toString()).contains("from", "KILOGRAM", "kind");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2021,156,842,284690,1 | trade.csv:3: must have 6 fields but was '5'",
                "2021,156,842,284690,1,2,3 | trade.csv:3: must have 6 fields but was '7'",
                "1899,156,842,284690,1,2 | trade.csv:3:1 (t): must be a whole number in [1900, 2199] but was '1899'",
                "2021,CHN,842,284690,1,2 | trade.csv:3:2 (i): must be a whole number in [0, 999] but was 'CHN'",
                "2021,156,1000,284690,1,2 | trade.csv:3:3 (j): must be a whole number in [0, 999] but was '1000'",
                "2021,156,842,28469x,1,2 | trade.csv:3:4 (k): must be six digits of the Harmonized System but was '28469x'",
                "2021,156,842,009999,1,2 | trade.csv:3:4 (k): must be a whole number in [10000, 999999] but was '009999'",
                "2021,156,842,2846901,1,2 | trade.csv:3:4 (k): must be six digits of the Harmonized System but was '2846901'",
                "2021,156,842,284690,NA,2 | trade.csv:3:5 (v): must be a number but was 'NA'",
                "2021,156,842,284690,,2 | trade.csv:3:5 (v): must be a number",
                "2021,156,842,284690,1,-2 | trade.csv:3:6 (q): must be at least 0 and at most 9223372036854.775807 but was '-2'",
                "2021,156,842,284690,1e13,2 | trade.csv:3:5 (v): must be at least 0 and at most 9223372036854.775807 but was '1e13'",
                "2021,156,842,284690,1,2e999 | trade.csv:3:6 (q): must be a number but was '2e999'",
                "2021,156,842,284690,1,nan | trade.csv:3:6 (q): must be a number but was 'nan'",
                "2021,156,842,284690,1.2.3,4 | trade.csv:3:5 (v): must be a number but was '1.2.3'"
            })
    void saysWhereAFaultIs(String row, String fault) {
        TradeReading reading = baci("2021,156,842,284690,1,2", row, "2021,156,842,284690,3,4");
        assertThat(sink.faults).containsExactly(fault);
        assertThat(sink.rejected.get(0)).isEqualTo(List.of(row.split(",", -1)));
        assertThat(sink.rows).hasSize(2);
        assertThat(reading.rejected()).isEqualTo(1);
        assertThat(reading.read()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1e-05,2E2 | 200000000 10", "+1.,.5 | 500000 1000000", "\"1.5\",\"2\" | 2000000 1500000",
                "0.0000005,0.0000015 | 2 0", "1.0000000,00012 | 12000000 1000000",
                        "9223372036854.775807,0 | 0 9223372036854775807",
                "123456789012.123456,1 | 1000000 123456789012123456",
                        "1234567890123.123456,1 | 1000000 1234567890123123456"
            })
    void readsNumbersAsPeopleWriteThem(String cells, String numbers) {
        baci("2021,156,842,284690," + cells);
        assertThat(sink.faults).isEmpty();
        assertThat(sink.rows).containsExactly("2021 156 842 284690 " + numbers);
    }

    @Test
    void countsWhatItRounds() {
        assertThat(baci("2021,156,842,284690,0.0000005,1", "2021,156,842,284690,0.0000010,1")
                        .rounded())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "t;i, 't,i,x,k,v,q', must have a column j or j_importer_code but was",
        "twice, 't,t_year,i,j,k,v,q', 'must have one column of t, t_year but was'"
    })
    void refusesAHeaderWithoutAColumn(String why, String header, String message) {
        assertThatThrownBy(() -> sink.read(TradeLayout.BACI, "\n" + header + "\n2021,156,842,284690,1,2"))
                .isInstanceOfSatisfying(
                        TradeFormatException.class,
                        fault -> assertThat(fault.error().line()).isEqualTo(2))
                .hasMessageContaining("trade.csv:2: " + message);
    }

    @Test
    void refusesNoHeaderAndAnOpenQuote() {
        assertThatThrownBy(() -> sink.read(TradeLayout.BACI, " \n\n")).hasMessage("trade.csv:1: must have a header");
        assertThatThrownBy(() -> sink.read(TradeLayout.BACI, "")).hasMessage("trade.csv:1: must have a header");
        assertThatThrownBy(() -> baci("2021,156,842,284690,1,2", "2021,156,842,284690,\"1,2", "x"))
                .hasMessage("trade.csv:3: must be CSV with closed quotes");
    }

    @Test
    void tellsItsProgress(@TempDir Path folder) throws IOException {
        StringBuilder text = new StringBuilder("t,i,j,k,v,q\n");
        text.append("2021,156,842,284690,1.000,2.000\n".repeat(20_000));
        Path file = Files.writeString(folder.resolve("big.csv"), text);
        List<Long> told = new ArrayList<>();
        TradeReading reading = TradeCsv.read(TradeLayout.BACI, file, sink, reject -> {}, (rows, bytes) -> {
            told.add(rows);
            assertThat(bytes).isGreaterThanOrEqualTo(rows * 32);
        });
        assertThat(told).isSorted().hasSizeGreaterThan(1).endsWith(20_000L);
        assertThat(reading.bytes()).isEqualTo(Files.size(file));
        assertThatThrownBy(() -> TradeCsv.read(
                        TradeLayout.BACI, folder.resolve("none"), sink, reject -> {}, TradeProgress.SILENT))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void refusesALayoutThatCannotBe() {
        assertThatThrownBy(() -> TradeLayout.builder().year("t").build())
                .hasMessage("exporter must have a column but was not named");
        assertThatThrownBy(() -> TradeLayout.builder().year()).hasMessage("year must have a name but was []");
        assertThatThrownBy(() -> TradeLayout.builder().quantity(TradeUnit.DOLLAR, "q"))
                .hasMessage("unit of the quantity must be one of mass but was DOLLAR");
        assertThatThrownBy(() -> TradeLayout.builder().value(TradeUnit.TONNE, "v"))
                .hasMessage("unit of the value must be one of money but was TONNE");
        for (char wrong : new char[] {'.', '5', '"', ' ', 'e', '-', '\n', 'é'}) {
            assertThatThrownBy(() -> TradeLayout.builder().separatedBy(wrong))
                    .hasMessageContaining("separator must be");
        }
    }
}
