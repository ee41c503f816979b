// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ytterby.material.HsCode;
import org.ytterby.place.Country;

class TradeCollectorTest {

    private final TradeCollector collector = TradeCollector.of(InventedRow.SCOPE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1899 | 156 | 842 | 284610 | 1 | 1 | year must be in [1900, 2199] but was 1899",
                "2200 | 156 | 842 | 284610 | 1 | 1 | year must be in [1900, 2199] but was 2200",
                "2021 | 0 | 842 | 284610 | 1 | 1 | exporter must be in [1, 999] but was 0",
                "2021 | 1000 | 842 | 284610 | 1 | 1 | exporter must be in [1, 999] but was 1000",
                "2021 | 156 | 0 | 284610 | 1 | 1 | importer must be in [1, 999] but was 0",
                "2021 | 156 | 1000 | 284610 | 1 | 1 | importer must be in [1, 999] but was 1000",
                "2021 | 156 | 842 | 9999 | 1 | 1 | product must be in [10000, 999999] but was 9999",
                "2021 | 156 | 842 | 1000000 | 1 | 1 | product must be in [10000, 999999] but was 1000000",
                "2021 | 156 | 842 | 284610 | -1 | 1 | quantityGrams must be at least 0 but was -1",
                "2021 | 156 | 842 | 284610 | 1 | -1 | valueMillidollars must be at least 0 but was -1"
            })
    void refusesWhatIsOutOfRange(
            int year, int exporter, int importer, int product, long grams, long value, String why) {
        assertThatThrownBy(() -> collector.row(year, exporter, importer, product, grams, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(why);
        assertThat(collector.rows() + collector.rowsOutside()).isZero();
    }

    @Test
    void refusesAValueBelowZeroWithoutAQuantity() {
        assertThatThrownBy(() -> collector.rowWithoutQuantity(2021, 156, 842, 284610, -1))
                .hasMessage("valueMillidollars must be at least 0 but was -1");
    }

    @Test
    void acceptsTheEndsOfEachRange() {
        collector.row(1900, 1, 999, 284610, 0, 0);
        collector.row(2199, 999, 1, 284610, Long.MAX_VALUE, Long.MAX_VALUE);
        assertThat(collector.rows()).isEqualTo(2);
    }

    @Test
    void refusesASumThatHasNoRoom() {
        collector.row(2021, 156, 842, 284610, Long.MAX_VALUE, 5);
        collector.row(2021, 156, 842, 284610, 1, 1);
        assertThatThrownBy(collector::flows)
                .hasMessage("sum must be at most 9223372036854775807 but was '9223372036854775807 + 1'");
        TradeCollector other = TradeCollector.of(InventedRow.SCOPE);
        other.row(2021, 156, 842, 284610, 1, 5);
        other.rowWithoutQuantity(2021, 156, 842, 284610, Long.MAX_VALUE);
        assertThatThrownBy(other::flows)
                .hasMessage("sum must be at most 9223372036854775807 but was '5 + 9223372036854775807'");
    }

    @Test
    void takesBothNumbersOfACountryAsOne() {
        collector.row(2021, 156, 840, 284690, 1, 2);
        collector.row(2021, 156, 842, 284690, 3, 4);
        assertThat(collector.flows().flows())
                .containsExactly(new FlowSum(
                        "Rare earths",
                        2021,
                        TradeArea.of(Country.CN),
                        TradeArea.of(Country.US),
                        new TradeAmount(2, 0, 4, 6, 0)));
    }

    @Test
    void wantsTheProductsOfItsScopeAlone() {
        assertThat(collector.wants(284610)).isTrue();
        assertThat(collector.wants(10121)).isTrue();
        assertThat(collector.wants(850511)).isFalse();
        assertThat(collector.wants(-1)).isFalse();
        assertThat(collector.wants(1_000_000)).isFalse();
    }

    @Test
    void keepsNoMoreFlowsThanItsLimit() {
        TradeScope two = TradeScope.builder()
                .addCommodities(InventedRow.RARE_EARTHS)
                .flowLimit(2)
                .build();
        TradeCollector small = TradeCollector.of(two);
        small.row(2021, 156, 842, 284610, 1, 1);
        small.row(2021, 156, 736, 284610, 1, 1);
        small.row(2021, 156, 842, 284690, 1, 1);
        assertThat(small).hasToString("3 rows, 0 outside");
        assertThat(small.flows().size()).isEqualTo(2);
        small.row(2022, 156, 842, 284690, 1, 1);
        assertThatThrownBy(small::flows)
                .isInstanceOfSatisfying(
                        FlowLimitException.class,
                        full -> assertThat(full.flowLimit()).isEqualTo(2))
                .hasMessage(
                        "flows must be at most 2 but was more; name fewer products or importers, or raise flowLimit");
    }

    @Test
    void refusesTooManyFlowsWhileRowsCome() { // before a thousand more
        TradeCollector small = TradeCollector.of(TradeScope.builder()
                .addCommodities(InventedRow.RARE_EARTHS)
                .flowLimit(2)
                .build());
        assertThatThrownBy(() -> {
                    for (int i = 1; i <= TradeSink.LAST_AREA; i++) {
                        small.row(2021, i, 842, 284610, 1, 1);
                    }
                })
                .isInstanceOf(FlowLimitException.class);
    }

    @Test
    void goesOnAfterItsSumsWereTaken() {
        collector.row(2021, 156, 842, 280530, 1, 1);
        TradeFlows before = collector.flows();
        collector.row(2021, 156, 842, 280530, 1, 1);
        assertThat(before.total().rows()).isEqualTo(1);
        assertThat(collector.flows().total().rows()).isEqualTo(2);
    }

    @Test
    void findsFlowsPastTheGrowthOfItsTable() { // 3 years, 60 areas of the past and future each way
        TradeCollector keyed = TradeCollector.of(TradeScope.of(List.of(TradedCommodity.of(HsCode.of("284610")))), 0);
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < 10_800; i++) {
                keyed.row(2019 + i / 3600, 900 + i % 60, 600 + i / 60 % 60, 284610, i, 2L * i);
            }
        }
        TradeFlows flows = keyed.flows();
        assertThat(flows.size()).isEqualTo(10_800);
        assertThat(flows.total()).isEqualTo(new TradeAmount(21_600, 0, 116_629_200, 233_258_400, 0));
        assertThat(flows.imports("284610", java.util.Set.of(TradeArea.ofCode(601)), 2020)
                        .sources())
                .hasSize(60)
                .contains(new SourceAmount(TradeArea.ofCode(902), new TradeAmount(2, 0, 2 * 3662, 4 * 3662, 0)));
    }
}
