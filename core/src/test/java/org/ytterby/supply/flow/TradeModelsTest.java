// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ytterby.material.HsCode;
import org.ytterby.place.Country;
import org.ytterby.quantity.Basis;

class TradeModelsTest {

    @ParameterizedTest
    @CsvSource({
        "842, US, 842", "840, US, 842", "490, TW, 490", "158, TW, 490", "757, CH, 757", "756, CH, 757", "699, IN, 699",
        "356, IN, 699", "251, FR, 251", "250, FR, 251", "579, NO, 579", "578, NO, 579", "381, IT, 381", "380, IT, 381",
        "156, CN, 156", "276, DE, 276", "392, JP, 392"
    })
    void knowsTheNumbersOfTradeStatistics(int code, Country country, int used) {
        assertThat(TradeArea.ofCode(code).country()).hasValue(country);
        assertThat(TradeArea.ofCode(code)).isEqualTo(TradeArea.of(country)).hasToString(used + " " + country);
    }

    @Test
    void keepsAreasOfThePast() {
        assertThat(TradeArea.ofCode(736).country()).isEmpty();
        assertThat(TradeArea.ofCode(736)).hasToString("736");
        assertThatThrownBy(() -> TradeArea.ofCode(0)).hasMessage("code must be in [1, 999] but was 0");
        assertThatThrownBy(() -> TradeArea.ofCode(1000)).hasMessage("code must be in [1, 999] but was 1000");
        assertThatThrownBy(() -> TradeArea.of(Country.XK))
                .hasMessageContaining("country must have a number in trade statistics but was");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1 | 0 | 0 | 0 | 0 | rowsWithoutQuantity must be at least 0 and at most rows, -1, but was 0",
                "1 | 2 | 0 | 0 | 0 | rowsWithoutQuantity must be at least 0 and at most rows, 1, but was 2",
                "2 | 1 | 0 | 1 | 2 | unweighedMillidollars must be at least 0 and at most valueMillidollars, 1, but was 2",
                "2 | 0 | 0 | 2 | 1 | unweighedMillidollars must be 0 where all rows have a quantity but was 1",
                "1 | 1 | 5 | 0 | 0 | rows must be above rowsWithoutQuantity as there is more than they give but was 1",
                "1 | 1 | 0 | 2 | 1 | rows must be above rowsWithoutQuantity as there is more than they give but was 1"
            })
    void refusesSumsThatCannotBe(long rows, long without, long grams, long value, long unweighed, String why) {
        assertThatThrownBy(() -> new TradeAmount(rows, without, grams, value, unweighed))
                .hasMessage(why);
    }

    @Test
    void refusesANegativeQuantity() {
        assertThatThrownBy(() -> new TradeAmount(1, 0, -1, 0, 0))
                .hasMessageContaining("quantityGrams must be at least 0");
    }

    @Property
    void sumsAddUpInAnyOrder(@ForAll TradeAmount one, @ForAll TradeAmount two) {
        TradeAmount sum = one.plus(two);
        assertThat(sum).isEqualTo(two.plus(one));
        assertThat(sum.rows()).isEqualTo(one.rows() + two.rows());
        assertThat(sum.rowsWithoutQuantity()).isEqualTo(one.rowsWithoutQuantity() + two.rowsWithoutQuantity());
        assertThat(sum.quantityGrams()).isEqualTo(one.quantityGrams() + two.quantityGrams());
        assertThat(sum.valueMillidollars()).isEqualTo(one.valueMillidollars() + two.valueMillidollars());
        assertThat(sum.unweighedMillidollars()).isEqualTo(one.unweighedMillidollars() + two.unweighedMillidollars());
        assertThat(one.plus(TradeAmount.NONE)).isEqualTo(one);
    }

    @Property
    void weighedRowsAreNeverDearerThanAll(@ForAll TradeAmount amount) {
        amount.unitValue(UnitValuePolicy.WEIGHED_ROWS)
                .ifPresentOrElse(
                        weighed -> assertThat(weighed)
                                .isBetween(
                                        0.0,
                                        amount.unitValue(UnitValuePolicy.ALL_ROWS)
                                                .orElseThrow()),
                        () -> assertThat(amount.quantityGrams()).isZero());
    }

    @Property
    void sharesAddUpAndBoundConcentration(@ForAll ImportSources imports) {
        for (FlowMeasure measure : FlowMeasure.values()) {
            double sum = imports.dependence(measure).values().stream()
                    .mapToDouble(x -> x)
                    .sum();
            double largest = imports.dependence(measure).values().stream()
                    .mapToDouble(x -> x)
                    .max()
                    .orElse(0);
            imports.hhi(measure)
                    .ifPresentOrElse(
                            hhi -> {
                                assertThat(sum).isBetween(1 - 1e-12, 1 + 1e-12);
                                assertThat(hhi).isBetween(largest * largest - 1e-12, largest + 1e-12);
                            },
                            () -> assertThat(sum).isZero());
        }
    }

    @Property
    void addingIsCommutativeAndKeepsTotals(@ForAll TradeFlows one, @ForAll TradeFlows two) {
        assertThat(one.plus(two)).isEqualTo(two.plus(one)).hasSameHashCodeAs(two.plus(one));
        assertThat(one.plus(two).total()).isEqualTo(one.total().plus(two.total()));
        assertThat(TradeFlows.of(one.flows().reverse())).isEqualTo(one);
        assertThat(one.plus(TradeFlows.of(List.of()))).isEqualTo(one);
    }

    @Property
    void everyFlowIsFoundAgain(@ForAll TradeFlows trade) {
        for (FlowSum flow : trade.flows()) {
            assertThat(trade.importers(flow.commodity(), flow.year())).contains(flow.importer());
            assertThat(trade.years()).contains(flow.year());
            assertThat(trade.imports(flow.commodity(), Set.of(flow.importer()), flow.year())
                            .sources())
                    .contains(new SourceAmount(flow.exporter(), flow.amount()));
        }
    }

    @Test
    void refusesFlowsThatCannotBe() {
        TradeArea area = TradeArea.ofCode(156);
        TradeAmount one = new TradeAmount(1, 0, 1, 1, 0);
        FlowSum flow = new FlowSum("Nickel", 2021, area, area, one);
        assertThatThrownBy(() -> TradeFlows.of(List.of(flow, flow)))
                .hasMessageContaining("flows must hold each commodity, year, exporter and importer once");
        assertThatThrownBy(() -> new FlowSum(" ", 2021, area, area, one))
                .hasMessageContaining("commodity must not be blank");
        assertThatThrownBy(() -> new FlowSum("Nickel", 2200, area, area, one)).hasMessageContaining("year must be in");
        assertThatThrownBy(() -> new FlowSum("Nickel", 2021, area, area, TradeAmount.NONE))
                .hasMessage("amount.rows must be at least 1 but was 0");
    }

    @Test
    void refusesAScopeThatCannotBe() {
        TradedCommodity cerium = InventedRow.CERIUM;
        assertThatThrownBy(() -> TradeScope.of(List.of(cerium, cerium)))
                .hasMessageContaining("commodities[1].name must stand once but was");
        assertThatThrownBy(() -> TradeScope.of(List.of())).hasMessageContaining("commodities must");
        assertThatThrownBy(() ->
                        TradeScope.builder().addCommodities(cerium).flowLimit(0).build())
                .hasMessageContaining("flowLimit must be in");
        assertThatThrownBy(() -> TradedCommodity.of(HsCode.of("2846"))).hasMessageContaining("must have six digits");
        assertThatThrownBy(() -> new TradedCommodity("x", Set.of())).hasMessageContaining("products must");
        assertThatThrownBy(() -> new TradedCommodity(" ", Set.of(HsCode.of("284610"))))
                .hasMessageContaining("name must");
        assertThat(TradeScope.of(List.of(cerium)).flowLimit()).isEqualTo(2_000_000);
    }

    @Test
    void putsTheProductsOfAMaterialTogether() {
        List<MappedProduct> map =
                List.of(pair("Rare earths", "284690"), pair("Nickel", "260400"), pair("Rare earths", "284610"));
        assertThat(MappedProduct.commodities(map))
                .containsExactly(
                        new TradedCommodity("Rare earths", Set.of(HsCode.of("284610"), HsCode.of("284690"))),
                        new TradedCommodity("Nickel", Set.of(HsCode.of("260400"))));
        assertThatThrownBy(() -> pair("x", "28")).hasMessageContaining("must have six digits");
        assertThatThrownBy(() -> pair("", "284610")).hasMessageContaining("material must not be blank");
    }

    private static MappedProduct pair(String material, String code) {
        return MappedProduct.builder()
                .material(material)
                .product(HsCode.of(code))
                .basis(Basis.GROSS_PRODUCT)
                .build();
    }
}
