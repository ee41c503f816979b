// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ytterby.place.Country;

class ImportSourcesTest {

    private static final TradeArea CHINA = TradeArea.of(Country.CN);
    private static final TradeArea GERMANY = TradeArea.of(Country.DE);
    private static final TradeArea FRANCE = TradeArea.of(Country.FR);
    private static final TradeArea JAPAN = TradeArea.of(Country.JP);

    /** Tonnes and thousands of dollars: Germany 30 for 300 of China, 10 for 500 of Japan and 40 without; France 20 for 50 of Germany. */
    private static TradeFlows trade() {
        TradeCollector collector = TradeCollector.of(InventedRow.SCOPE);
        collector.row(2021, 156, 276, 284690, 30_000_000, 300_000_000);
        collector.row(2021, 392, 276, 280530, 10_000_000, 500_000_000);
        collector.rowWithoutQuantity(2021, 392, 276, 284690, 40_000_000);
        collector.row(2021, 276, 251, 284690, 20_000_000, 50_000_000);
        return collector.flows();
    }

    @Test
    void namesSourcesInOrder() {
        ImportSources german = trade().imports("Rare earths", Set.of(GERMANY), 2021);
        assertThat(german.sources())
                .containsExactly(
                        new SourceAmount(CHINA, new TradeAmount(1, 0, 30_000_000, 300_000_000, 0)),
                        new SourceAmount(JAPAN, new TradeAmount(2, 1, 10_000_000, 540_000_000, 40_000_000)));
        assertThat(german.total()).isEqualTo(new TradeAmount(3, 1, 40_000_000, 840_000_000, 40_000_000));
        assertThat(german.total().quantityTonnes()).isEqualTo(40);
        assertThat(german.total().valueThousandDollars()).isEqualTo(840);
    }

    @Test
    void measuresConcentrationAndDependence() {
        ImportSources german = trade().imports("Rare earths", Set.of(GERMANY), 2021);
        assertThat(german.hhi(FlowMeasure.QUANTITY)).hasValue(0.75 * 0.75 + 0.25 * 0.25);
        assertThat(german.hhi(FlowMeasure.VALUE).orElseThrow())
                .isCloseTo((300.0 * 300 + 540.0 * 540) / (840.0 * 840), within(1e-15));
        assertThat(german.dependence(CHINA, FlowMeasure.QUANTITY)).hasValue(0.75);
        assertThat(german.dependence(FRANCE, FlowMeasure.QUANTITY)).hasValue(0);
        assertThat(german.dependence(FlowMeasure.QUANTITY)).isEqualTo(Map.of(CHINA, 0.75, JAPAN, 0.25));
    }

    @Test
    void namesAreasOfUnknownQuantity() {
        TradeCollector collector = TradeCollector.of(InventedRow.SCOPE);
        collector.row(2021, 156, 276, 284690, 30_000_000, 1);
        collector.rowWithoutQuantity(2021, 251, 276, 284690, 3);
        ImportSources imports = collector.flows().imports("Rare earths", Set.of(GERMANY), 2021);
        assertThat(imports.withoutQuantity()).containsExactly(FRANCE);
        assertThat(imports.dependence(FlowMeasure.QUANTITY)).isEqualTo(Map.of(CHINA, 1.0));
        assertThat(imports.dependence(FlowMeasure.VALUE)).isEqualTo(Map.of(CHINA, 0.25, FRANCE, 0.75));
        assertThat(trade().imports("Rare earths", Set.of(GERMANY), 2021).withoutQuantity())
                .containsExactly(JAPAN);
    }

    @Test
    void givesUnitValuesInDollarsAKilogram() {
        TradeAmount total =
                trade().imports("Rare earths", Set.of(GERMANY), 2021).total();
        assertThat(total.unitValue(UnitValuePolicy.WEIGHED_ROWS)).hasValue(20); // 800 / 40
        assertThat(total.unitValue(UnitValuePolicy.ALL_ROWS)).hasValue(21); // 840 / 40
        assertThat(new TradeAmount(1, 1, 0, 5, 5).unitValue(UnitValuePolicy.ALL_ROWS))
                .isEmpty();
    }

    @Test
    void takesImportersTogether() {
        ImportSources both = trade().imports("Rare earths", Set.of(GERMANY, FRANCE), 2021);
        assertThat(both.dependence(GERMANY, FlowMeasure.QUANTITY)).isEqualTo(OptionalDouble.of(20.0 / 60));
        assertThat(both.fromOutside().sources())
                .extracting(SourceAmount::exporter)
                .containsExactly(CHINA, JAPAN);
    }

    @Test
    void knowsNothingOfWhatNobodyImports() {
        for (ImportSources none : List.of(
                trade().imports("Nickel", Set.of(GERMANY), 2021),
                trade().imports("Rare earths", Set.of(JAPAN), 2021),
                trade().imports("Rare earths", Set.of(GERMANY), 2020))) {
            assertThat(none.sources()).isEmpty();
            assertThat(none.total()).isEqualTo(TradeAmount.NONE);
            assertThat(none.hhi(FlowMeasure.VALUE)).isEmpty();
            assertThat(none.dependence(CHINA, FlowMeasure.VALUE)).isEmpty();
            assertThat(none.dependence(FlowMeasure.VALUE)).isEmpty();
        }
    }

    @Test
    void listsWhatItHolds() {
        TradeFlows trade = trade();
        assertThat(trade.commodities()).containsExactly("Rare earths");
        assertThat(trade.years()).containsExactly(2021);
        assertThat(trade.importers("Rare earths", 2021)).containsExactly(FRANCE, GERMANY);
        assertThat(trade.importers("Rare earths", 2020)).isEmpty();
        assertThat(trade.importers("Rare earths", 2022)).isEmpty();
        assertThat(trade.importers("Nickel", 2021)).isEmpty();
        assertThat(trade).hasToString("3 flows of 4 rows");
    }

    @Test
    void refusesWhatIsNoQuestion() {
        TradeFlows trade = trade();
        assertThatThrownBy(() -> trade.imports("Rare earths", Set.of(), 2021)).hasMessageContaining("importers must");
        assertThatThrownBy(() -> trade.imports("Rare earths", Set.of(CHINA), 1899))
                .hasMessage("year must be in [1900, 2199] but was 1899");
        assertThatThrownBy(() -> trade.importers("Rare earths", 2200)).hasMessageContaining("year must be in");
    }

    @Test
    void refusesSourcesOutOfOrder() {
        ImportSources german = trade().imports("Rare earths", Set.of(GERMANY), 2021);
        assertThatThrownBy(() -> ImportSources.builder()
                        .from(german)
                        .addSources(german.sources().get(0))
                        .build())
                .hasMessageContaining("sources[2].exporter must be above the one before it");
    }
}
