// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ytterby.place.Country;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.PublishedFigure;
import org.ytterby.testkit.IndicatorArbitraries;

class IndicatorTest {

    private static final Indicator SHARE = new IndicatorArbitraries().example();

    private static Indicator of(IndicatorMeasure measure, String value) {
        return Indicator.builder()
                .from(SHARE)
                .measure(measure)
                .value(PublishedFigure.parse(value))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "IMPORT_SHARE, 101, value must be at most 100 % but was 101",
        "IMPORT_SHARE, 90 to 101, value must be at most 100 % but was 90 to 101",
        "EOL_RIR, -1, value must be at least 0 but was -1",
        "IMPORTS, -1, value must be at least 0 but was -1",
        "SUBSTITUTION_INDEX_SUPPLY, 1.01, value must be at most 1 index but was 1.01",
        "IMPORT_SHARE, E, value must mark a net exporter only in net import reliance but was E"
    })
    void figuresOutsideTheRangeOfTheirMeasureAreRefused(IndicatorMeasure measure, String value, String message) {
        assertThatThrownBy(() -> of(measure, value)).hasMessage(message);
    }

    @Test
    void theEndsOfTheRangeAreAllowed() {
        assertThat(of(IndicatorMeasure.IMPORT_SHARE, "100").range()).contains(Interval.exactly(100));
        assertThat(of(IndicatorMeasure.EOL_RIR, "0").range()).contains(Interval.exactly(0));
        assertThat(of(IndicatorMeasure.SUBSTITUTION_INDEX_SUPPLY, "1").range()).contains(Interval.exactly(1));
        assertThat(of(IndicatorMeasure.SUBSTITUTION_INDEX_SUPPLY, ">0.5").range())
                .contains(Interval.of(0.5, false, 1, true));
        assertThat(of(IndicatorMeasure.IMPORTS, "5,000,000").range()).contains(Interval.exactly(5e6));
        assertThat(of(IndicatorMeasure.SELF_SUFFICIENCY, "250").range()).contains(Interval.exactly(250));
        assertThat(of(IndicatorMeasure.SELF_SUFFICIENCY, ">40").range()).contains(Interval.moreThan(40));
        assertThat(of(IndicatorMeasure.IMPORT_SHARE, "<5").range()).contains(Interval.of(0, true, 5, false));
        assertThat(of(IndicatorMeasure.NET_IMPORT_RELIANCE, "E").range()).isEmpty();
    }

    @Test
    void whatATonneIsOfIsSaid() {
        Indicator imports = of(IndicatorMeasure.IMPORTS, "5");
        assertThat(imports.basis()).contains(Basis.GROSS_PRODUCT);
        assertThatThrownBy(() -> Indicator.builder()
                        .from(imports)
                        .basis(Optional.empty())
                        .build())
                .hasMessage(
                        "basis must be stated for a mass, or the qualifier say 'basis not stated' but was 'missing'");
        Indicator.Builder unsaid =
                Indicator.builder().from(imports).basis(Optional.empty()).qualifier("about; basis not stated");
        assertThat(unsaid.build().basis()).isEmpty();
        assertThat(Indicator.builder()
                        .from(SHARE)
                        .basis(Optional.empty())
                        .build()
                        .basis())
                .isEmpty();
    }

    @Test
    void aShareOfImportsHasAPartnerAndAPeriodItsOrder() {
        Indicator.Builder none = Indicator.builder().from(SHARE).partner(Optional.empty());
        assertThatThrownBy(none::build).hasMessage("partner must be named for a share of imports but was 'missing'");
        assertThat(none.measure(IndicatorMeasure.EOL_RIR).build().partner()).isEmpty();
        assertThatThrownBy(() -> Indicator.builder().from(SHARE).toYear(2020).build())
                .hasMessage("toYear must be in [2021, 2200] but was 2020");
        assertThatThrownBy(() -> Indicator.builder().from(SHARE).fromYear(1899).build())
                .hasMessage("fromYear must be in [1900, 2200] but was 1899");
        assertThatThrownBy(() -> Indicator.builder().from(SHARE).material(" ").build())
                .hasMessageContaining("material must not be blank");
        assertThatThrownBy(
                        () -> Indicator.builder().from(SHARE).material("HREE").build())
                .hasMessage("scheme must be named for the group HREE but was 'missing'");
    }

    @Test
    void unitsHaveSymbols() {
        for (IndicatorUnit unit : IndicatorUnit.values()) {
            assertThat(IndicatorUnit.ofSymbol(unit.symbol())).isEqualTo(unit);
        }
        assertThatThrownBy(() -> IndicatorUnit.ofSymbol("kg")).hasMessage("unit must be %, t or index but was 'kg'");
    }

    @Test
    void regionsAndSuppliersAreKnownByTheirCodes() {
        assertThat(Region.of(Country.CN)).hasToString("CN").isNotEqualTo(Region.EU);
        assertThat(Region.of(Country.CN).hashCode()).isNotEqualTo(Region.EU.hashCode());
        assertThat(Supplier.of(Country.CN).hashCode()).isNotEqualTo(Supplier.OTHER.hashCode());
        assertThatThrownBy(() -> Region.ofCode("XQ")).hasMessageContaining("but was 'XQ'");
        assertThatThrownBy(() -> Supplier.ofCode("XQ")).hasMessageContaining("but was 'XQ'");
    }
}
