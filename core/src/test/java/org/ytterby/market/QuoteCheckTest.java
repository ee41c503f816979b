// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.material.Form;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.MassUnit;
import org.ytterby.testkit.CiaawWeights;
import org.ytterby.testkit.QuoteFindingArbitraries;
import org.ytterby.testkit.UnitPriceArbitraries;

class QuoteCheckTest {

    private static final UnitPrice TODAY = Prices.oxide(Element.ND, 73);
    private static final UnitPrice BEFORE = Prices.on(Prices.oxide(Element.ND, 56), "[2024-01-01, 2024-12-31]");

    @Test
    void leavesAnOrdinaryQuoteAlone() {
        QuoteReport report = check(Prices.oxide(Element.ND, 75), TODAY, BEFORE);
        assertThat(report.outOfLine()).contains(false);
        assertThat(report.likelySlip()).isEmpty();
        assertThat(report.findings()).hasSize(2);
        assertThat(report.findings().get(0).ratio()).isCloseTo(75 / 73.0, within(1e-12));
        assertThat(report.findings().get(0).band()).isEqualTo(1.05);
        assertThat(report.findings().get(1).band()).isCloseTo(3.15, within(1e-12));
    }

    @Test
    void seesAPricePerTonneLabelledPerKilogram() {
        QuoteReport report = check(Prices.oxide(Element.ND, 74_000), TODAY, BEFORE);
        assertThat(report.likelySlip()).contains(SlipKind.MASS_UNIT);
        SuspectedSlip slip = report.findings().get(0).slips().get(0);
        assertThat(slip.factor()).isEqualTo(1000);
        assertThat(slip.remaining()).isCloseTo(74 / 73.0, within(1e-12));
        assertThat(slip.reason()).isEqualTo("t and kg");
        assertThat(report.quote().mid()).isEqualTo(74_000); // named, not corrected
    }

    @Test
    void seesTheOtherSlips() {
        assertThat(check(Prices.oxide(Element.ND, 0.073), TODAY).likelySlip()).contains(SlipKind.MASS_UNIT);
        assertThat(check(Prices.oxide(Element.ND, 73 * 7.1), TODAY).likelySlip())
                .contains(SlipKind.CURRENCY);
        assertThat(check(Prices.oxide(Element.ND, 73 / 7.1), TODAY).likelySlip())
                .contains(SlipKind.CURRENCY);
        assertThat(check(Prices.oxide(Element.ND, 7300), TODAY).likelySlip()).contains(SlipKind.DECIMAL_POINT);
        assertThat(check(Prices.oxide(Element.ND, 730_000), TODAY).likelySlip()).contains(SlipKind.TEN_THOUSAND);
        assertThat(check(Prices.oxide(Element.ND, 73 * 1.13), TODAY).likelySlip())
                .contains(SlipKind.TAX);
        assertThat(check(Prices.oxide(Element.ND, 73 * 1.1664), TODAY).likelySlip())
                .contains(SlipKind.OXIDE_OR_METAL);
        assertThat(check(Prices.oxide(Element.ND, 73 / 2.2046), TODAY).likelySlip())
                .contains(SlipKind.MASS_UNIT);
        assertThat(kinds(check(Prices.oxide(Element.ND, 730), TODAY)))
                .containsExactlyInAnyOrder(
                        SlipKind.MASS_UNIT, SlipKind.DECIMAL_POINT); // metric tonne unit or the point
    }

    @Test
    void namesNoSlipWhereNoneExplainsIt() {
        QuoteReport report = check(Prices.oxide(Element.ND, 73 * 1.5), TODAY);
        assertThat(report.outOfLine()).contains(true);
        assertThat(report.likelySlip()).isEmpty();
    }

    @Test
    void theOneThatExplainsMostNeighboursIsLikely() {
        UnitPrice odd = Prices.oxide(Element.ND, 73_000 / 7.1);
        QuoteReport report = check(Prices.oxide(Element.ND, 73_000), TODAY, TODAY, odd);
        assertThat(report.likelySlip()).contains(SlipKind.MASS_UNIT);
        assertThat(report.findings().get(2).slips().get(0).kind()).isEqualTo(SlipKind.CURRENCY);
        assertThat(check(Prices.oxide(Element.ND, 73), TODAY, odd).outOfLine()).contains(false); // half is not more
    }

    @Test
    void comparesMetalWithOxideByTheFactor() { // 1.1664 kg of oxide in a kilogram of metal, within 1.6 for the
        // conversion
        UnitPrice metal = metal(95);
        QuoteReport report = check(metal, TODAY);
        assertThat(report.findings().get(0).ratio()).isCloseTo(95 / 1.1664 / 73, within(1e-3));
        assertThat(report.findings().get(0).band()).isCloseTo(1.68, within(1e-12));
        assertThat(report.outOfLine()).contains(false);
        assertThat(check(metal(95_000), TODAY).likelySlip()).contains(SlipKind.MASS_UNIT);
    }

    @Test
    void saysWhatItCannotCompare() {
        UnitPrice yuan = PriceConversion.inOtherCurrency(TODAY, Prices.YUAN, PeriodPolicy.ANY);
        UnitPrice alloy = UnitPrice.builder()
                .from(TODAY)
                .commodity(Commodity.builder()
                        .from(TODAY.commodity())
                        .basis(Basis.ALLOY)
                        .build())
                .build();
        UnitPrice free = Prices.oxide(Element.ND, 0);
        UnitPrice other = Prices.oxide(Element.DY, 240);
        QuoteReport report = check(Prices.oxide(Element.ND, 70), yuan, alloy, free, other);
        assertThat(report.notCompared()).containsExactly(yuan, alloy, free, other);
        assertThat(report.outOfLine()).isEmpty();
        assertThat(report.likelySlip()).isEmpty();
        assertThatThrownBy(() -> check(free, TODAY)).hasMessage("quote.amount must be finite and above 0 but was 0.0");
    }

    @Test
    void comparesGoodsWithoutElementsByName() {
        UnitPrice monazite = concentrate("monazite concentrate", 40);
        assertThat(check(concentrate("monazite concentrate", 41_000), monazite).likelySlip())
                .contains(SlipKind.MASS_UNIT);
        assertThat(check(monazite, concentrate("bastnaesite concentrate", 5)).findings())
                .isEmpty();
    }

    @Test
    void refusesFindingsThatContradictThemselves() {
        QuoteFinding odd = new QuoteFindingArbitraries().example();
        assertThatThrownBy(() -> QuoteFinding.builder().from(odd).ratio(1).build())
                .hasMessageContaining("slips must be empty for a ratio inside the band");
        assertThatThrownBy(() -> QuoteFinding.builder().from(odd).band(0.9).build())
                .hasMessage("band must be at least 1 but was 0.9");
        assertThatThrownBy(() -> QuoteFinding.builder().from(odd).ratio(0).build())
                .hasMessage("ratio must be finite and above 0 but was 0.0");
        assertThatThrownBy(() -> new QuoteBands(0.9, 3, 2))
                .hasMessage("bands.alike must be finite and at least 1 but was 0.9");
        assertThatThrownBy(() -> new QuoteBands(1, Double.NaN, 2)).hasMessageContaining("bands.otherDays must be");
        assertThatThrownBy(() -> new QuoteBands(1, 3, Double.POSITIVE_INFINITY))
                .hasMessageContaining("bands.otherForm must be");
        assertThatThrownBy(() -> new SuspectedSlip(SlipKind.TAX, 0, 1, "x"))
                .hasMessageContaining("slip.factor must be");
        assertThatThrownBy(() -> new SuspectedSlip(SlipKind.TAX, 1, 0, "x"))
                .hasMessageContaining("slip.remaining must");
        assertThatThrownBy(() -> new SuspectedSlip(SlipKind.TAX, 1, 1, ""))
                .hasMessageContaining("slip.reason must not");
        assertThatThrownBy(() -> new PriceStep(
                        StepKind.TAX, 0, "x", CiaawWeights.CIAAW_2021.evidence().confidence()))
                .hasMessageContaining("step.factor must be");
        assertThatThrownBy(() -> new PriceStep(
                        StepKind.TAX, 1, "", CiaawWeights.CIAAW_2021.evidence().confidence()))
                .hasMessageContaining("step.reason must not");
    }

    @Provide
    Arbitrary<UnitPrice> oxides() {
        return UnitPriceArbitraries.oxides();
    }

    @Property
    void aQuoteEqualToItsNeighbourIsNeverFlagged(@ForAll("oxides") UnitPrice price, @ForAll QuoteBands bands) {
        QuoteReport report = QuoteCheck.check(
                price, List.of(price), bands, List.of(Prices.YUAN), List.of(Prices.VAT), CiaawWeights.CIAAW_2024);
        assertThat(report.outOfLine()).contains(false);
        assertThat(report.likelySlip()).isEmpty();
    }

    @Property
    void aThousandfoldIsAlwaysFlagged(@ForAll("oxides") UnitPrice price) {
        UnitPrice slip = UnitPrice.builder()
                .from(PriceConversion.per(price, MassUnit.TONNE))
                .massUnit(MassUnit.KILOGRAM)
                .build();
        assertThat(check(slip, price).likelySlip()).contains(SlipKind.MASS_UNIT);
        assertThat(check(price, slip).likelySlip()).contains(SlipKind.MASS_UNIT);
    }

    @Property
    void theUnitOfTheQuoteMakesNoDifference(@ForAll("oxides") UnitPrice price, @ForAll MassUnit unit) {
        Optional<Boolean> plain = check(price, TODAY).outOfLine();
        assertThat(check(PriceConversion.per(price, unit), TODAY).outOfLine()).isEqualTo(plain);
    }

    private static UnitPrice metal(double price) {
        return UnitPrice.builder()
                .from(Prices.oxide(Element.ND, price))
                .commodity(Commodity.builder()
                        .name("neodymium metal")
                        .addElements(Element.ND)
                        .form(Form.METAL)
                        .basis(Basis.METAL)
                        .build())
                .build();
    }

    private static UnitPrice concentrate(String name, double price) {
        return UnitPrice.builder()
                .from(TODAY)
                .amount(Interval.exactly(price))
                .commodity(Commodity.builder()
                        .name(name)
                        .form(Form.CONCENTRATE)
                        .basis(Basis.GROSS_PRODUCT)
                        .build())
                .build();
    }

    private static Set<SlipKind> kinds(QuoteReport report) {
        return report.findings().get(0).slips().stream()
                .map(SuspectedSlip::kind)
                .collect(Collectors.toSet());
    }

    private static QuoteReport check(UnitPrice quote, UnitPrice... neighbours) {
        return QuoteCheck.check(
                quote,
                List.of(neighbours),
                QuoteBands.USUAL,
                quote.currency().equals(Prices.YUAN.base()) ? List.of(Prices.YUAN) : List.of(),
                List.of(Prices.VAT),
                CiaawWeights.CIAAW_2024);
    }
}
