// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.market.PricePoint;
import org.ytterby.market.Prices;
import org.ytterby.market.UnitPrice;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.Mass;
import org.ytterby.testkit.UnitPriceArbitraries;

class ChainValueRangeTest {

    private static final UnitPrice OXIDE = UnitPriceArbitraries.oxide(Element.ND, Interval.of(60, 80));
    private static final UnitPrice METAL = UnitPriceArbitraries.oxide(Element.ND, Interval.of(95, 100));
    private static final ChainLink SEPARATION = ChainLink.builder()
            .name("separation")
            .stage(Stage.SEPARATION)
            .addInputs(new PricedMass(Mass.ofKilograms(2), Prices.oxide(Element.ND, 10)))
            .output(new PricedMass(Mass.ofKilograms(1.25), OXIDE))
            .putCountries(Country.CN, 0.8)
            .build();
    private static final ChainLink METALLURGY = ChainLink.builder()
            .name("metal")
            .stage(Stage.METAL_MAKING)
            .addInputs(new PricedMass(Mass.ofKilograms(1.25), OXIDE))
            .output(new PricedMass(Mass.ofKilograms(1), METAL))
            .putCountries(Country.VN, 1.0)
            .build();

    @Test
    void rangesOfPricesBecomeRangesOfValue() { // 1.25 of 60 to 80 less 20; then 95 to 100 less 75 to 100
        ChainValueRange chain = ChainValueRange.of(List.of(SEPARATION, METALLURGY));
        near(chain.added().get("separation"), 55, 80);
        near(chain.added().get("metal"), -5, 25);
        near(chain.total(), 75, 80); // the price between them cancels out
        near(chain.byCountry().get(Country.CN), 44, 64);
        near(chain.byCountry().get(Country.VN), -5, 25);
        near(chain.unattributed(), 11, 16);
        near(chain.byStage().get(Stage.METAL_MAKING), -5, 25);
        assertThat(chain.shareOf(Stage.METAL_MAKING)).isEqualTo(chain.shareOf("metal"));
        assertThat(chain.added().keySet()).containsExactly("separation", "metal");
        // metal over the whole: -5 of 75 where oxide is dear, 25 of 80 where it is cheap, found by trying both ends
        Interval share = chain.shareOf("metal").orElseThrow();
        assertThat(share.lower()).isLessThanOrEqualTo(-5 / 75.0).isCloseTo(-5 / 75.0, within(1e-9));
        assertThat(share.upper()).isGreaterThanOrEqualTo(25 / 80.0).isCloseTo(25 / 80.0, within(1e-9));
        assertThat(chain.shareOf(Country.VN)).contains(share);
        assertThat(chain.shareOf(Country.US))
                .hasValueSatisfying(none -> assertThat(none.contains(0)).isTrue());
    }

    @Test
    void rangesOfYieldsDivideWhatIsBought() { // 1.25 of 60 to 80 over 0.8 to 0.9
        ChainValueRange chain = ChainValueRange.of(List.of(METALLURGY), Map.of("metal", Interval.of(0.8, 0.9)));
        near(chain.added().get("metal"), 95 - 100 / 0.8, 100 - 75 / 0.9);
        assertThat(chain.shareOf("metal")).isEmpty(); // it may lose
    }

    @Test
    void aYieldWithoutALowerBoundLeavesNone() {
        ChainValueRange chain =
                ChainValueRange.of(List.of(METALLURGY), Map.of("metal", Interval.of(0, false, 0.9, true)));
        Interval added = chain.added().get("metal");
        assertThat(added.lower()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(added.upper()).isCloseTo(100 - 75 / 0.9, within(1e-9));
        assertThat(chain.shareOf("metal")).isEqualTo(Optional.empty());
        ChainValueRange both =
                ChainValueRange.of(List.of(SEPARATION, METALLURGY), Map.of("metal", Interval.of(0, false, 0.9, true)));
        near(both.added().get("separation"), 55, 80); // of the other link nothing is lost
        near(both.byCountry().get(Country.CN), 44, 64);
    }

    @Test
    void singlePricesGiveTheValueOfTheChain() {
        ChainLink plain = ChainLink.builder()
                .from(SEPARATION)
                .output(new PricedMass(Mass.ofKilograms(1.25), Prices.oxide(Element.ND, 73)))
                .build();
        ChainValue exact = ChainValue.of(List.of(plain), PricePoint.MID);
        ChainValueRange range = ChainValueRange.of(List.of(plain));
        near(range.total(), exact.total(), exact.total());
        near(range.shareOf(Country.CN).orElseThrow(), 0.8, 0.8);
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatThrownBy(() -> ChainValueRange.of(List.of())).hasMessageContaining("links must not be empty");
        assertThatThrownBy(() -> ChainValueRange.of(List.of(METALLURGY, METALLURGY)))
                .hasMessage("links[1].name must stand once but was 'metal'");
        assertThatThrownBy(() -> ChainValueRange.of(List.of(METALLURGY), Map.of("magnet", Interval.exactly(1))))
                .hasMessage("yields must be of one of [metal] but was 'magnet'");
        for (Interval wrong : List.of(Interval.of(0, 1), Interval.of(0.5, 1.01))) {
            assertThatThrownBy(() -> ChainValueRange.of(List.of(METALLURGY), Map.of("metal", wrong)))
                    .hasMessage("yields[metal] must be within (0, 1] but was " + wrong);
        }
        assertThatThrownBy(() -> ChainValueRange.of(List.of(METALLURGY)).shareOf("magnet"))
                .hasMessage("name must be one of [metal] but was 'magnet'");
    }

    private static void near(Interval actual, double low, double high) {
        assertThat(actual.lower()).isCloseTo(low, within(1e-9));
        assertThat(actual.upper()).isCloseTo(high, within(1e-9));
    }
}
