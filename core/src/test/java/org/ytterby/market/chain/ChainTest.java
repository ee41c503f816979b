// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.ytterby.testkit.NumberAssertions.assertClose;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.market.DeliveryTerms;
import org.ytterby.market.PeriodPolicy;
import org.ytterby.market.PriceConversion;
import org.ytterby.market.PricePoint;
import org.ytterby.market.PriceTax;
import org.ytterby.market.Prices;
import org.ytterby.market.UnitPrice;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.Mass;
import org.ytterby.quantity.Money;
import org.ytterby.testkit.UnitPriceArbitraries;

class ChainTest {

    private static final ConversionStep METAL = ConversionStep.builder()
            .name("metal")
            .stage(Stage.METAL_MAKING)
            .output(UnitPriceArbitraries.oxide(Element.ND, Interval.of(100, 110)))
            .addInputs(
                    new PricedMass(Mass.ofTonnes(0.00125), UnitPriceArbitraries.oxide(Element.ND, Interval.of(60, 64))))
            .massYield(0.8)
            .conversionCost(Money.parse("5 USD"))
            .build();

    @Test
    void aMarginIsLeastWhereItBuysDearAndSellsCheap() { // 1.25 kg of 60 to 64 at a yield of 0.8
        StepMargin margin = StepMargin.of(METAL);
        near(margin.inputCostAtFullYield(), 75, 80);
        near(margin.inputCost(), 93.75, 100);
        near(margin.margin(), -5, 11.25);
        near(margin.valueAddedShare().orElseThrow(), -0.05, 1 - 98.75 / 110);
        near(margin.breakEvenYield().orElseThrow(), 75 / 105.0, 80 / 95.0);
        assertThat(margin.beforeConversionCost()).isFalse();
        assertThat(margin.cautions()).isEmpty();
    }

    @Test
    void anUnknownCostIsSaid() {
        StepMargin margin = StepMargin.of(ConversionStep.builder()
                .from(METAL)
                .conversionCost(java.util.Optional.empty())
                .build());
        assertThat(margin.beforeConversionCost()).isTrue();
        near(margin.margin(), 0, 16.25);
    }

    @Test
    void whatSellsForNothingHasNoShareAndNoBreakEven() {
        StepMargin free = StepMargin.of(ConversionStep.builder()
                .from(METAL)
                .output(Prices.oxide(Element.ND, 0))
                .build());
        assertThat(free.valueAddedShare()).isEmpty();
        assertThat(free.breakEvenYield()).isEmpty();
        StepMargin costly = StepMargin.of(ConversionStep.builder()
                .from(METAL)
                .conversionCost(Money.parse("100 USD"))
                .build());
        assertThat(costly.breakEvenYield()).isEmpty();
    }

    @Test
    void refusesWhatDoesNotFit() {
        refused(0, METAL.inputs().get(0).price(), "massYield must be in (0, 1] but was 0.0");
        refused(1.01, METAL.inputs().get(0).price(), "massYield must be in (0, 1] but was 1.01");
        refused(
                1,
                PriceConversion.inOtherCurrency(METAL.output(), Prices.YUAN, PeriodPolicy.ANY),
                "inputs[0].price.currency must be USD but was CNY");
        refused(1, Prices.taxed(METAL.output(), PriceTax.included(0.13)), "inputs[0].price.tax must be");
        assertThatThrownBy(() -> ConversionStep.builder()
                        .from(METAL)
                        .conversionCost(Money.parse("5 CNY"))
                        .build())
                .hasMessage("conversionCost must be in USD but was 5 CNY");
        assertThatThrownBy(() -> ConversionStep.builder().from(METAL).name("").build())
                .hasMessageContaining("name must not be blank");
        assertThatThrownBy(() ->
                        ConversionStep.builder().from(METAL).inputs(List.of()).build())
                .hasMessageContaining("inputs must not be empty");
    }

    private static void refused(double massYield, UnitPrice input, String message) {
        assertThatThrownBy(() -> ConversionStep.builder()
                        .from(METAL)
                        .inputs(List.of(new PricedMass(Mass.ofKilograms(1), input)))
                        .massYield(massYield)
                        .build())
                .hasMessageContaining(message);
    }

    @Test
    void otherDaysPlacesAndTermsAreCautions() {
        UnitPrice other = Prices.on(
                UnitPrice.builder()
                        .from(METAL.output())
                        .terms(DeliveryTerms.DOMESTIC)
                        .place(java.util.Optional.empty())
                        .build(),
                "[2024-01-01, 2024-12-31]");
        StepMargin margin = StepMargin.of(ConversionStep.builder()
                .from(METAL)
                .addInputs(new PricedMass(Mass.ofKilograms(1), other))
                .build());
        assertThat(margin.cautions())
                .containsExactly(
                        "neodymium oxide: days [2024-01-01, 2024-12-31], not [2025-01-01, 2025-12-31]",
                        "neodymium oxide: place not stated, not China",
                        "neodymium oxide: terms domestic, not FOB");
    }

    @Test
    void valueAddedFallsToLinksAndCountries() { // 2 kg of 30 make 1.9 kg of 73: 78.7; then 1 kg of 95 from 1.9 of
        // 73: -43.7
        PricedMass oxide = new PricedMass(Mass.ofKilograms(1.9), Prices.oxide(Element.ND, 73));
        ChainLink separation = ChainLink.builder()
                .name("separation")
                .stage(Stage.SEPARATION)
                .addInputs(new PricedMass(Mass.ofKilograms(2), Prices.oxide(Element.ND, 30)))
                .output(oxide)
                .putCountries(Country.CN, 0.9)
                .build();
        ChainLink metal = ChainLink.builder()
                .name("metal")
                .stage(Stage.METAL_MAKING)
                .addInputs(oxide)
                .output(new PricedMass(Mass.ofKilograms(1), Prices.oxide(Element.ND, 95)))
                .putCountries(Country.CN, 0.5)
                .putCountries(Country.VN, 0.5)
                .build();
        ChainValue chain = ChainValue.of(List.of(separation, metal), PricePoint.MID);
        assertThat(chain.added().keySet()).containsExactly("separation", "metal");
        assertThat(chain.added().get("separation")).isCloseTo(78.7, within(1e-9));
        assertThat(chain.added().get("metal")).isCloseTo(-43.7, within(1e-9)); // a loss is shown
        assertThat(chain.total()).isCloseTo(35, within(1e-9));
        assertThat(chain.byCountry().get(Country.CN)).isCloseTo(0.9 * 78.7 - 21.85, within(1e-9));
        assertThat(chain.byCountry().get(Country.VN)).isCloseTo(-21.85, within(1e-9));
        assertThat(chain.unattributed()).isCloseTo(7.87, within(1e-9));
        assertThat(chain.shareOf("separation").orElseThrow()).isCloseTo(78.7 / 35, within(1e-9));
        assertThat(chain.shareOf(Country.VN).orElseThrow()).isCloseTo(-21.85 / 35, within(1e-9));
        assertThat(chain.shareOf(Country.US)).hasValue(0);
        assertThat(chain.byStage().keySet()).containsExactly(Stage.SEPARATION, Stage.METAL_MAKING);
        assertThat(chain.shareOf(Stage.SEPARATION)).isEqualTo(chain.shareOf("separation"));
        assertThat(chain.shareOf(Stage.MINING)).hasValue(0);
        ChainLink remelted =
                ChainLink.builder().from(metal).name("remelted metal").build();
        ChainValue two = ChainValue.of(List.of(separation, metal, remelted), PricePoint.MID);
        assertThat(two.byStage().get(Stage.METAL_MAKING)).isCloseTo(2 * -43.7, within(1e-9));
        assertThatThrownBy(() -> chain.shareOf("mining"))
                .hasMessage("name must be one of [separation, metal] but was 'mining'");
        assertThat(ChainValue.of(List.of(metal), PricePoint.LOW).shareOf("metal"))
                .isEmpty(); // a share of a loss is none
        assertThatThrownBy(() -> ChainValue.of(List.of(metal, metal), PricePoint.MID))
                .hasMessage("links[1].name must stand once but was 'metal'");
        assertThatThrownBy(() -> ChainValue.of(List.of(), PricePoint.MID))
                .hasMessageContaining("links must not be empty");
        ChainLink yuan = ChainLink.builder()
                .from(metal)
                .name("magnet")
                .inputs(List.of())
                .output(new PricedMass(
                        Mass.ofKilograms(1),
                        PriceConversion.inOtherCurrency(oxide.price(), Prices.YUAN, PeriodPolicy.ANY)))
                .build();
        assertThatThrownBy(() -> ChainValue.of(List.of(metal, yuan), PricePoint.MID))
                .hasMessage("links[1].output.price.currency must be USD but was CNY");
        assertThatThrownBy(() -> ChainLink.builder().from(yuan).addInputs(oxide).build())
                .hasMessageContaining("inputs[0].price.currency must be CNY");
        assertThatThrownBy(() -> ChainLink.builder()
                        .from(metal)
                        .putCountries(Country.US, 0.1)
                        .build())
                .hasMessageContaining("countries must add up to at most 1");
        assertThatThrownBy(() -> ChainLink.builder()
                        .from(separation)
                        .putCountries(Country.US, -0.1)
                        .build())
                .hasMessage("countries[US] must be in [0, 1] but was -0.1");
        assertThatThrownBy(() -> ChainLink.builder().from(separation).name("").build())
                .hasMessageContaining("name must not be blank");
    }

    @Property
    void marginFallsWithYieldLoss(
            @ForAll ConversionStep step, @ForAll @DoubleRange(min = 0.01, max = 1) @Scale(3) double part) {
        ConversionStep worse = ConversionStep.builder()
                .from(step)
                .massYield(step.massYield() * part)
                .build();
        Interval margin = StepMargin.of(step).margin();
        Interval less = StepMargin.of(worse).margin();
        assertThat(less.lower()).isLessThanOrEqualTo(margin.lower());
        assertThat(less.upper()).isLessThanOrEqualTo(margin.upper());
        assertThat(StepMargin.of(worse).breakEvenYield())
                .isEqualTo(StepMargin.of(step).breakEvenYield());
    }

    @Property
    void atTheBreakEvenYieldTheMarginIsZero(@ForAll ConversionStep step) {
        StepMargin.of(step)
                .breakEvenYield()
                .filter(yields -> yields.upper() <= 1)
                .ifPresent(yields -> {
                    StepMargin at = StepMargin.of(ConversionStep.builder()
                            .from(step)
                            .massYield(yields.upper())
                            .build());
                    assertThat(at.margin().lower())
                            .isCloseTo(
                                    0, within(1e-9 * (1 + step.output().amount().lower())));
                });
    }

    @Property
    void theShareOfValueAddedIsMarginOverPrice(@ForAll ConversionStep step) {
        StepMargin margin = StepMargin.of(step);
        double low = step.output().amount().lower();
        margin.valueAddedShare()
                .ifPresent(share -> assertThat(share.lower() * low)
                        .isCloseTo(
                                margin.margin().lower(),
                                within(1e-9 * (low + margin.inputCost().upper() + 1000))));
        assertThat(margin.inputCost().lower())
                .isGreaterThanOrEqualTo(margin.inputCostAtFullYield().lower());
    }

    @Property
    void countriesAndTheRestMakeUpTheWholeAndSoDoLinks(@ForAll ChainValue chain) {
        double links = chain.added().values().stream().mapToDouble(x -> x).sum();
        double countries =
                chain.byCountry().values().stream().mapToDouble(x -> x).sum();
        double scale = chain.links().stream()
                .mapToDouble(link -> link.output().value(PricePoint.HIGH)
                        + link.inputs().stream()
                                .mapToDouble(in -> in.value(PricePoint.HIGH))
                                .sum())
                .sum();
        assertThat(links).isCloseTo(chain.total(), within(1e-12 * scale));
        assertThat(chain.byStage().values().stream().mapToDouble(x -> x).sum())
                .isCloseTo(chain.total(), within(1e-12 * scale));
        assertThat(countries + chain.unattributed()).isCloseTo(chain.total(), within(1e-12 * scale));
    }

    @Property
    void whatOneLinkSellsAndTheNextBuysCancelsOut(
            @ForAll PricedMass sold, @ForAll PricedMass last, @ForAll PricePoint point) {
        ChainLink first =
                ChainLink.builder().name("a").stage(Stage.MINING).output(sold).build();
        ChainLink second = ChainLink.builder()
                .name("b")
                .stage(Stage.SEPARATION)
                .addInputs(sold)
                .output(last)
                .build();
        double total = ChainValue.of(List.of(first, second), point).total();
        assertThat(total).isCloseTo(last.value(point), within(1e-9 * (1 + last.value(point) + sold.value(point))));
    }

    @Property
    void aValueIsTheSameInAnyUnit(@ForAll PricedMass priced, @ForAll org.ytterby.quantity.MassUnit unit) {
        PricedMass other = new PricedMass(priced.mass().convertedTo(unit), PriceConversion.per(priced.price(), unit));
        assertClose(other.value(PricePoint.MID), priced.value(PricePoint.MID), 1e-12);
    }

    private static void near(Interval actual, double low, double high) {
        assertThat(actual.lower()).isCloseTo(low, within(1e-9));
        assertThat(actual.upper()).isCloseTo(high, within(1e-9));
    }
}
