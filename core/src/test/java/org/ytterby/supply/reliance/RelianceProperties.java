// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.reliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.ytterby.material.Stage;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.PublishedFigure;
import org.ytterby.supply.metric.MetricValue;
import org.ytterby.testkit.TradeBalanceArbitraries;

class RelianceProperties {

    private static final Interval ZERO = Interval.exactly(0);

    @Property
    void relianceAndSelfSufficiencyAddUpToOne(@ForAll TradeBalance balance) {
        MetricValue reliance = balance.netImportReliance();
        MetricValue self = balance.selfSufficiency();
        assertThat(self.isDefined()).isEqualTo(reliance.isDefined());
        if (reliance.isDefined() && Double.isFinite(reliance.orThrow().width())) {
            assertThat(reliance.orThrow().lower() + self.orThrow().upper()).isCloseTo(1, within(1e-6));
            assertThat(reliance.orThrow().upper()).isLessThanOrEqualTo(1);
            assertThat(Interval.of(0, 1)
                            .encloses(balance.importReliance().interval().orElse(ZERO)))
                    .isTrue();
        }
    }

    @Property
    void boundsContainWhatLiesWithin(
            @ForAll @DoubleRange(min = 0, max = 100) @Scale(2) double production,
            @ForAll @DoubleRange(min = 0, max = 100) @Scale(2) double imports,
            @ForAll @DoubleRange(min = 0, max = 100) @Scale(2) double exports) {
        TradeBalance rounded = balance(
                Interval.of(Math.max(0, production - 1), production + 1),
                Interval.of(Math.max(0, imports - 1), imports + 1),
                Interval.of(Math.max(0, exports - 1), exports + 1),
                ZERO);
        double consumption = production + imports - exports;
        if (rounded.netImportReliance().isDefined()) {
            Interval reliance = rounded.netImportReliance().orThrow();
            double exact = 1 - production / consumption;
            assertThat(exact).isBetween(reliance.lower() - 1e-9, reliance.upper() + 1e-9);
            assertThat((imports - exports) / consumption).isCloseTo(exact, within(1e-9));
        }
        assertThat(rounded.apparentConsumption().contains(consumption)).isTrue();
    }

    @Test
    void netExportersArePrintedWithTheirMark() {
        TradeBalance exporter = balance(at(100), at(10), at(60), ZERO);
        assertThat(exporter.netImportReliance().orThrow().upper()).isCloseTo(-1, within(1e-12));
        assertThat(Reliance.printed(exporter.netImportReliance())).isEqualTo(PublishedFigure.netExporter());
        assertThat(exporter.selfSufficiency().orThrow().lower()).isCloseTo(2, within(1e-12));
        assertThat(exporter.importReliance().orThrow()).isEqualTo(ZERO);
        TradeBalance nothing = balance(at(10), at(10), at(20), ZERO);
        assertThat(nothing.netImportReliance().undefined()).contains("nothing may be consumed");
        assertThat(nothing.importReliance().isDefined()).isFalse();
        assertThat(nothing.selfSufficiency().isDefined()).isFalse();
        assertThat(Reliance.printed(nothing.netImportReliance())).isEqualTo(PublishedFigure.notAvailable());
        assertThat(Reliance.printed(MetricValue.of(Interval.of(0.5, 0.6)))).hasToString("50–60");
        assertThat(Reliance.printed(MetricValue.of(Interval.of(-0.5, 0.6)))).hasToString("0–60");
        assertThat(balance(at(5), Interval.atLeast(5), ZERO, ZERO)
                        .netImportReliance()
                        .orThrow())
                .isEqualTo(Interval.of(0.5, 1));
        assertThat(balance(Interval.atLeast(5), at(5), ZERO, ZERO)
                        .netImportReliance()
                        .orThrow())
                .isEqualTo(Interval.of(0, 0.5));
        assertThatThrownBy(() -> balance(at(-1), ZERO, ZERO, ZERO))
                .hasMessageContaining("production must be at least 0");
        assertThatThrownBy(() -> balance(ZERO, at(-1), ZERO, ZERO)).hasMessageContaining("imports must be at least 0");
        assertThatThrownBy(() -> balance(ZERO, ZERO, at(-1), ZERO)).hasMessageContaining("exports must be at least 0");
        assertThatThrownBy(() -> Reliance.net(at(-1), at(5))).hasMessageContaining("production must be at least 0");
        assertThat(Reliance.net(at(1), Interval.of(0, 5)).undefined()).contains("nothing may be consumed");
    }

    @Property
    void recyclingRatesAreTiedToEachOther(@ForAll RecyclingFlows flows) {
        if (flows.collectedTonnes() > 0) {
            assertThat(number(flows.endOfLifeRecyclingRate()))
                    .isCloseTo(number(flows.collectionRate()) * number(flows.processEfficiency()), within(1e-9));
        }
        if (flows.oldScrapTonnes() > 0) {
            assertThat(number(flows.endOfLifeRecyclingInputRate()))
                    .isCloseTo(number(flows.recycledContent()) * number(flows.oldScrapRatio()), within(1e-9))
                    .isLessThanOrEqualTo(number(flows.recycledContent()));
        }
        for (MetricValue rate : List.of(
                flows.collectionRate(), flows.processEfficiency(), flows.oldScrapRatio(), flows.recycledContent())) {
            rate.number().ifPresent(x -> assertThat(x).isBetween(0.0, 1.0));
        }
    }

    @Test
    void flowsThatCannotBeAreRefused() {
        RecyclingFlows none = RecyclingFlows.builder()
                .endOfLifeTonnes(0)
                .collectedTonnes(0)
                .oldScrapTonnes(0)
                .newScrapTonnes(0)
                .primaryTonnes(0)
                .build();
        assertThat(none.collectionRate().undefined()).contains("nothing reaches its end of life");
        assertThat(none.processEfficiency().undefined()).contains("nothing is collected");
        assertThat(none.oldScrapRatio().undefined()).contains("nothing is recycled");
        assertThat(none.recycledContent().undefined()).contains("nothing enters production");
        assertThatThrownBy(() ->
                        RecyclingFlows.builder().from(none).oldScrapTonnes(1).build())
                .hasMessage("collectedTonnes must be at least oldScrapTonnes 1.0 but was 0.0");
        assertThatThrownBy(() ->
                        RecyclingFlows.builder().from(none).collectedTonnes(1).build())
                .hasMessageContaining("endOfLifeTonnes must be at least collectedTonnes 1.0");
        assertThatThrownBy(() ->
                        RecyclingFlows.builder().from(none).newScrapTonnes(-1).build())
                .hasMessageContaining("newScrapTonnes must be");
        assertThatThrownBy(() ->
                        RecyclingFlows.builder().from(none).primaryTonnes(-1).build())
                .hasMessageContaining("primaryTonnes must be");
    }

    @Property
    void theChainIsAsExposedAsItsWeakestStageAtLeast(@ForAll StageDependency chain) {
        assertThat(chain.chainExposure().lower())
                .isGreaterThanOrEqualTo(chain.largest().lower() - 1e-9);
        assertThat(chain.chainExposure().upper())
                .isGreaterThanOrEqualTo(chain.largest().upper() - 1e-9);
        assertThat(chain.weakest()).isNotEmpty();
        Map<Stage, Double> even = new java.util.EnumMap<>(Stage.class);
        chain.dependencies().keySet().forEach(stage -> even.put(stage, 2.0));
        Interval mean = chain.weightedMean(even).orThrow();
        assertThat(mean.upper()).isLessThanOrEqualTo(chain.largest().upper() + 1e-9);
        even.replaceAll((stage, weight) -> 0.0);
        assertThat(chain.weightedMean(even).undefined()).contains("all weights are 0");
        assertThatThrownBy(() -> chain.weightedMean(Map.of())).hasMessageContaining("weights must be given for every");
    }

    @Test
    void meansAreWeighted() { // (0.2 * 3 + 1 * 1) / 4
        StageDependency chain = StageDependency.builder()
                .putDependencies(Stage.MINING, at(0.2))
                .putDependencies(Stage.SEPARATION, at(1))
                .build();
        assertThat(chain.weightedMean(Map.of(Stage.MINING, 3.0, Stage.SEPARATION, 1.0))
                        .orThrow()
                        .lower())
                .isCloseTo(0.4, within(1e-12));
        assertThat(chain.weakest()).containsExactly(Stage.SEPARATION);
        assertThatThrownBy(() -> StageDependency.builder()
                        .putDependencies(Stage.USE, at(1.5))
                        .build())
                .hasMessage("dependencies[USE] must be within [0, 1] but was [1.5, 1.5]");
        assertThatThrownBy(() -> StageDependency.builder().build())
                .hasMessageContaining("dependencies must not be empty");
    }

    @Test
    void stocksLastLongerWithAnInflow() { // 3,400 at 19,000 a year; with 2,000 coming in, at 17,000
        MetricValue alone = StockCover.years(at(3400), at(19_000), ZERO);
        assertThat(StockCover.weeks(alone).orThrow().lower()).isCloseTo(52 * 3400 / 19_000.0, within(1e-9));
        assertThat(StockCover.days(alone, DayCount.DAYS_366).orThrow().lower())
                .isCloseTo(366 * 3400 / 19_000.0, within(1e-9));
        assertThat(StockCover.years(at(3400), at(19_000), at(2000)).orThrow().upper())
                .isCloseTo(0.2, within(1e-12));
        assertThat(StockCover.years(at(1), at(2), at(2)).undefined())
                .contains("the inflow may be enough, so that the stock lasts for ever");
        assertThat(StockCover.months(StockCover.years(at(1), ZERO, ZERO)).undefined())
                .contains("nothing may be consumed");
        assertThatThrownBy(() -> StockCover.years(at(-1), at(2), ZERO))
                .hasMessageContaining("stock must be at least 0");
        assertThatThrownBy(() -> StockCover.years(at(1), at(-2), ZERO)).hasMessageContaining("consumption must be");
        assertThatThrownBy(() -> StockCover.years(at(1), at(2), at(-1))).hasMessageContaining("inflow must be");
    }

    private static TradeBalance balance(Interval production, Interval imports, Interval exports, Interval stock) {
        return TradeBalance.builder()
                .from(new TradeBalanceArbitraries().example())
                .production(production)
                .imports(imports)
                .exports(exports)
                .stockDecrease(stock)
                .build();
    }

    private static Interval at(double x) {
        return Interval.exactly(x);
    }

    private static double number(MetricValue value) {
        return value.number().orElseThrow();
    }
}
