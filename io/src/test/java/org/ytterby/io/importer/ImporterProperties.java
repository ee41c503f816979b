// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ytterby.io.csv.CsvSource;
import org.ytterby.quantity.PublishedFigure;

/** Laws of importing. */
class ImporterProperties {

    private static final Set<UsgsCommodity> RARE = Set.of(UsgsCommodity.RARE_EARTHS);

    private record Case(String name, String text, Function<CsvSource, ? extends Imported<?>> reader) {}

    private static Case utf8(String name, Function<CsvSource, ? extends Imported<?>> reader) {
        return new Case(name, Samples.text(name, StandardCharsets.UTF_8).replace("\uFEFF", ""), reader);
    }

    private static UsgsMcs mcs(int year) {
        return UsgsMcs.of(Samples.edition("MCS" + year), Samples.SEEN);
    }

    private static WgiImport wgi() {
        return WgiImport.of(Samples.edition("WGI2020"), Samples.SEEN);
    }

    private static IeaExplorer iea() {
        return IeaExplorer.of(Samples.edition("IEA2025"), Samples.SEEN);
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.of(
                utf8("mcs2024-raree_world.csv", source -> mcs(2024).world(RARE, source)),
                utf8("mcs2022-raree_world-quirks.csv", source -> mcs(2022).world(RARE, source)),
                utf8("MCS2025_World_Data.csv", source -> mcs(2025).world(RARE, source)),
                utf8("mcs2025-raree_salient.csv", source -> mcs(2025).salientProduction(RARE, source)),
                utf8("mcs2025-raree_salient.csv", source -> mcs(2025).salientIndicators(RARE, source)),
                utf8("country_codes_V202601.csv", BaciTables::countries),
                utf8("product_codes_HS17_V202601.csv", BaciTables::products),
                utf8("iea_criticalminerals_25.csv", source -> iea().supply(source)),
                utf8("iea_criticalminerals_25.csv", source -> iea().demand(source)),
                utf8("wgidataset-long.csv", wgi()::read),
                utf8("P_Data_Extract_From_Worldwide_Governance_Indicators.csv", wgi()::read),
                new Case(
                        "MCS2026_Commodities_Data.csv",
                        Samples.text("MCS2026_Commodities_Data.csv", Samples.WINDOWS),
                        source -> mcs(2026).world(RARE, source)),
                new Case(
                        "MCS2026_Commodities_Data.csv",
                        Samples.text("MCS2026_Commodities_Data.csv", Samples.WINDOWS),
                        source -> mcs(2026).salientIndicators(RARE, source)));
    }

    @Property(tries = 60)
    void theOrderOfTheColumnsIsOfNoMatter(@ForAll("cases") Case sample, @ForAll long seed) {
        Imported<?> plain = sample.reader().apply(CsvSource.of(sample.text(), sample.name()));
        Imported<?> shuffled = sample.reader().apply(Samples.shuffled(sample.text(), sample.name(), seed));
        assertThat(Set.copyOf(shuffled.values())).isEqualTo(Set.copyOf(plain.values()));
        assertThat(shuffled.values()).hasSameSizeAs(plain.values());
        assertThat(shuffled.accepted()).isEqualTo(plain.accepted());
        assertThat(shuffled.skipped()).isEqualTo(plain.skipped());
        assertThat(shuffled.leftOut()).isEqualTo(plain.leftOut());
        assertThat(shuffled.rejects().stream().map(reject -> reject.line()))
                .isEqualTo(plain.rejects().stream().map(reject -> reject.line()).toList());
    }

    @Property(tries = 60)
    void eachRowIsCountedOnceWhateverIsInACell(
            @ForAll("cases") Case sample, @ForAll("cells") String cell, @ForAll int at) {
        List<String> lines = sample.text().lines().toList();
        Imported<?> plain = sample.reader().apply(CsvSource.of(sample.text(), sample.name()));
        int line = 1 + Math.floorMod(at, lines.size() - 1);
        String[] cells = lines.get(line).split(",", -1);
        cells[Math.floorMod(at / 7, cells.length)] = cell;
        String changed = String.join(",", cells);
        if (changed.chars().filter(c -> c == '"').count() % 2 == 0) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < lines.size(); i++) {
                text.append(i == line ? changed : lines.get(i)).append('\n');
            }
            Imported<?> read = sample.reader().apply(CsvSource.of(text.toString(), sample.name()));
            assertThat(read.read()).isEqualTo(plain.read());
            assertThat(read.accepted() + read.rejects().size() + read.skippedRows())
                    .isEqualTo(read.read());
        }
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.of(
                "x",
                "W",
                "NA",
                "--",
                ">5",
                "45,5003".replace(",", ""),
                "(4)",
                "1e9",
                "Japane",
                "-3",
                "0",
                "2022",
                "\u2014");
    }

    @Property
    void scalingKeepsWhatAFigureSaysAndCanBeUndone(@ForAll("figures") PublishedFigure figure) {
        PublishedFigure there = FigureCells.times(figure, new BigDecimal(1000));
        PublishedFigure back = FigureCells.times(there, new BigDecimal("0.001"));
        assertThat(back.kind()).isEqualTo(figure.kind());
        assertThat(back.isEstimated()).isEqualTo(figure.isEstimated());
        assertThat(back.isRevised()).isEqualTo(figure.isRevised());
        assertThat(back.interval()).isEqualTo(figure.interval());
        figure.low()
                .ifPresent(low ->
                        assertThat(there.low().orElseThrow()).isEqualByComparingTo(low.multiply(new BigDecimal(1000))));
        figure.high()
                .ifPresent(high -> assertThat(there.high().orElseThrow())
                        .isEqualByComparingTo(high.multiply(new BigDecimal(1000))));
    }

    @Provide
    Arbitrary<PublishedFigure> figures() {
        Arbitrary<BigDecimal> number = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("9999999"))
                .ofScale(3);
        return Arbitraries.oneOf(
                number.map(PublishedFigure::exact),
                number.map(PublishedFigure::moreThan),
                number.map(PublishedFigure::atMost),
                number.map(PublishedFigure::lessThan),
                number.map(PublishedFigure::atLeast),
                number.map(n -> PublishedFigure.range(n, n.add(BigDecimal.ONE))),
                number.map(n -> PublishedFigure.exact(n).asEstimated()),
                number.map(n -> PublishedFigure.exact(n).asRevised().asEstimated()),
                Arbitraries.of("W", "NA", "E", "XX", "--", "\u2014").map(PublishedFigure::parse));
    }
}
