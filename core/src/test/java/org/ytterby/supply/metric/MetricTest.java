// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ytterby.place.Country;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.PublishedFigure;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.SupplyFigure;
import org.ytterby.supply.SupplyTable;
import org.ytterby.testkit.SupplyFigureArbitraries;
import org.ytterby.testkit.SupplyTableArbitraries;

class MetricTest {

    private static final Interval ONE = Interval.exactly(1);

    static SupplyFigure line(String supplier, String value) {
        return SupplyFigure.builder()
                .from(new SupplyFigureArbitraries().example())
                .supplier(Supplier.ofCode(supplier))
                .value(PublishedFigure.parse(value))
                .build();
    }

    static SupplyTable table(String... lines) {
        List<SupplyFigure> figures = new ArrayList<>();
        for (String line : lines) {
            figures.add(line(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1)));
        }
        return SupplyTable.complete(figures);
    }

    @Test
    void undefinedIsAResultWithAReason() {
        assertThat(HerfindahlIndex.normalised(ONE, 1).undefined())
                .contains("one supplier cannot be more or less concentrated");
        assertThat(Diversity.evenness(5).undefined()).contains("one supplier cannot be even or uneven");
        assertThat(GiniCoefficient.of(0, 0).undefined()).contains("there is nothing to share");
        assertThat(GiniCoefficient.of().isDefined()).isFalse();
        assertThat(GiniCoefficient.corrected(5).undefined()).contains("one supplier cannot be equal or unequal");
        SupplyTable nothing = table("CN —", "AU W");
        assertThat(ConcentrationRatio.of(nothing, 1).undefined()).contains("every amount may be zero");
        assertThat(Diversity.shannonNats(nothing, ResidualPolicy.LEFT_OUT).isDefined())
                .isFalse();
        assertThat(Diversity.hill(nothing, 2, ResidualPolicy.LEFT_OUT).isDefined())
                .isFalse();
        assertThat(GiniCoefficient.of(nothing).isDefined()).isFalse();
        assertThat(SupplierLosses.ofLargest(nothing, 1)).isEmpty();
        assertThat(SupplierLosses.of(nothing, List.of(Country.CN))).isEmpty();
        assertThatThrownBy(() -> GiniCoefficient.of(0).orThrow()).hasMessage("undefined: there is nothing to share");
        assertThatThrownBy(() -> MetricValue.builder().build()).hasMessageContaining("undefined must be given");
    }

    @Test
    void refusesWhatIsOutOfRange() {
        assertThatThrownBy(() -> HerfindahlIndex.normalised(ONE, 0)).hasMessageContaining("n must be in [1,");
        assertThatThrownBy(() -> HerfindahlIndex.normalised(Interval.of(0, 2), 3))
                .hasMessageContaining("hhi must be within [0, 1]");
        assertThatThrownBy(() -> HerfindahlIndex.normalised(Interval.exactly(0.25), 3))
                .hasMessage("n must be at least 4.0 for an index of [0.25, 0.25] but was 3");
        assertThatThrownBy(() -> HerfindahlIndex.residualAsOne(-1, 2)).hasMessageContaining("residual must be");
        assertThatThrownBy(() -> ConcentrationRatio.of(0, 0, 1)).hasMessageContaining("k must be in");
        assertThatThrownBy(() -> ConcentrationRatio.of(1, -1, 1)).hasMessageContaining("residual must be");
        assertThatThrownBy(() -> ConcentrationRatio.of(table("CN 1"), 0)).hasMessageContaining("k must be in");
        assertThatThrownBy(() -> Diversity.hill(-1, 1)).hasMessageContaining("order must be at least 0");
        assertThatThrownBy(() -> Diversity.hill(table("CN 1"), 0, ResidualPolicy.LEFT_OUT))
                .hasMessageContaining("order must be above 0");
        assertThatThrownBy(() -> Diversity.shannonNats(1, -2)).hasMessageContaining("amounts[1] must be");
        assertThatThrownBy(() -> Diversity.shannonNats(0, 0)).hasMessageContaining("largest amount must be");
        assertThatThrownBy(() -> GiniCoefficient.of(1, -2)).hasMessageContaining("amounts[1] must be");
        assertThatThrownBy(() -> SupplierLosses.of(table("CN 1"), List.of(Country.AU)))
                .hasMessageContaining("countries must be named in the table but was AU");
        List<Interval> many = new ArrayList<>();
        for (int i = 0; i < 17; i++) {
            many.add(Interval.of(1, 2));
        }
        assertThatThrownBy(() -> Box.range(many, Diversity::simpsonDominance))
                .hasMessage("amounts must have at most 16 bounds among them but was 17");
    }

    @Test
    void theResidualIsNeverRanked() { // 60 of 100; as a residual of 30 ranked it would be 90
        SupplyTable table = table("CN 60", "AU 10", "OTHER 30");
        assertThat(ConcentrationRatio.of(table, 1).orThrow().lower()).isCloseTo(0.6, within(1e-12));
        assertThat(ConcentrationRatio.of(table, 2).orThrow().upper()).isCloseTo(0.7, within(1e-12));
        SupplierLoss loss = SupplierLosses.ofLargest(table, 1).orElseThrow();
        assertThat(loss.lost()).containsExactly(Supplier.of(Country.CN));
        assertThat(loss.remaining()).isEqualTo(Interval.exactly(40));
        assertThat(Diversity.hill(table, 2, ResidualPolicy.LEFT_OUT).orThrow().lower())
                .isCloseTo(4900 / 3700.0, within(1e-9)); // 70 squared over 60 squared with 10 squared
        assertThat(Diversity.hill(table, 2, ResidualPolicy.ONE_SUPPLIER)
                        .orThrow()
                        .lower())
                .isCloseTo(10000 / 4600.0, within(1e-9));
        assertThat(GiniCoefficient.of(table).orThrow().lower()).isCloseTo(0.357142857, within(1e-9)); // 6/7 - 1/2
    }

    @Test
    void boundsLeaveTheRankingOpen() {
        SupplyTable table = table("CN 60", "AU 50 to 70", "US 10");
        SupplierLoss loss = SupplierLosses.ofLargest(table, 1).orElseThrow();
        assertThat(loss.lost()).isEmpty();
        assertThat(loss.perhapsLost()).containsExactlyInAnyOrder(Supplier.of(Country.CN), Supplier.of(Country.AU));
        assertThat(loss.remaining()).isEqualTo(Interval.of(60, 70));
        assertThat(SupplierLosses.ofLargest(table, 2).orElseThrow().lost()).hasSize(2);
        SupplyTable endless = table("CN 60", "AU >50", "OTHER W");
        assertThat(ConcentrationRatio.of(endless, 1).orThrow()).isEqualTo(Interval.of(0, 1));
        assertThat(ConcentrationRatio.of(table("CN 60", "AU >50"), 1).orThrow().upper())
                .isEqualTo(1);
    }

    @Test
    void coverageTakesTheDemandOfTheLostOff() { // (100 - 70) / (90 - 50)
        SupplierLoss loss = SupplierLosses.ofLargest(table("CN 70", "AU 30"), 1).orElseThrow();
        assertThat(loss.coverage(Interval.exactly(90), Interval.exactly(50)).orThrow())
                .isEqualTo(Interval.exactly(0.75));
        assertThat(loss.coverage(Interval.exactly(60), Interval.exactly(0)).orThrow())
                .isEqualTo(Interval.exactly(0.5));
        assertThat(loss.coverage(Interval.exactly(50), Interval.exactly(50)).undefined())
                .contains("no demand may be left: [0, 0]");
        assertThatThrownBy(() -> loss.coverage(Interval.exactly(-1), ONE)).hasMessageContaining("demand must be");
        assertThatThrownBy(() -> loss.coverage(ONE, Interval.exactly(-1))).hasMessageContaining("was [-1, -1]");
        assertThatThrownBy(() -> SupplierLoss.builder()
                        .remaining(Interval.of(-1, 2))
                        .remainingShare(ONE)
                        .build())
                .hasMessageContaining("remaining must be at least 0");
        assertThatThrownBy(() -> SupplierLoss.builder()
                        .remaining(ONE)
                        .remainingShare(Interval.of(1, 2))
                        .build())
                .hasMessageContaining("remainingShare must be within");
    }

    @Test
    void sharesOverTheYears() {
        SupplyTable table = new SupplyTableArbitraries().example();
        ShareSeries series = ShareSeries.of("mining", List.of(table), EditionPolicy.ONE);
        assertThat(series.share(Supplier.of(Country.CN), 2024).orElseThrow().lower())
                .isCloseTo(0.9, within(1e-9));
        assertThat(series.editions()).containsEntry(2024, "MCS2026 v1.3");
        assertThatThrownBy(() -> ShareSeries.of("mining", List.of(table, table), EditionPolicy.ONE))
                .hasMessage("tables[1].year must stand once in a series but was 2024");
        SupplyTable later = altered(table, 2025, "MCS2025");
        assertThatThrownBy(() -> ShareSeries.of("mining", List.of(table, later), EditionPolicy.ONE))
                .hasMessageContaining("tables[1].edition must be MCS2026 v1.3");
        ShareSeries both = ShareSeries.of("mining", List.of(table, later), EditionPolicy.SEVERAL);
        assertThat(both.change(Country.CN, 2024, 2025).orThrow().contains(0)).isTrue();
        assertThat(both.change(Country.CN, 2024, 2026).undefined()).contains("no share of CN in 2026");
        assertThat(both.change(Country.CN, 2023, 2024).undefined()).contains("no share of CN in 2023");
        assertThatThrownBy(() ->
                        ShareSeries.builder().of("x").putEditions(2020, "a").build())
                .hasMessageContaining("editions must name one for each");
        assertThatThrownBy(() -> shares(2.0)).hasMessageContaining("shares[2020][CN] must be within [0, 1]");
        assertThatThrownBy(() -> shares(1.0)).hasMessageContaining("shares[2020] must add up to at most 1");
    }

    private static void shares(double china) {
        ShareSeries.builder()
                .of("x")
                .putEditions(2020, "a")
                .putShares(
                        2020,
                        Map.of(Supplier.of(Country.CN), Interval.exactly(china), Supplier.OTHER, Interval.exactly(0.5)))
                .build();
    }

    private static SupplyTable altered(SupplyTable table, int year, String edition) {
        return SupplyTable.of(table.figures().stream()
                .map(f -> SupplyFigure.builder()
                        .from(f)
                        .year(year)
                        .edition(org.ytterby.evidence.Edition.builder()
                                .from(f.edition())
                                .code(edition)
                                .version(Optional.empty())
                                .build())
                        .build())
                .toList());
    }
}
