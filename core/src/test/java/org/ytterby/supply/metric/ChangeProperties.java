// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.ytterby.place.Country;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.PublishedFigure;

class ChangeProperties {

    @Property
    void theRateLeadsFromTheStartToTheEnd(
            @ForAll @DoubleRange(min = 0.1, max = 1e6) @Scale(2) double from,
            @ForAll @DoubleRange(min = 0, max = 1e6) @Scale(2) double to,
            @ForAll @DoubleRange(min = 0.5, max = 50) @Scale(1) double years) {
        double rate = middle(Growth.compoundAnnual(Interval.exactly(from), Interval.exactly(to), years));
        assertThat(from * Math.pow(1 + rate, years)).isCloseTo(to, within(1e-9 * (from + to)));
        if (to > 0) {
            double log = middle(Growth.logarithmic(Interval.exactly(from), Interval.exactly(to), years));
            assertThat(from * Math.exp(log * years)).isCloseTo(to, within(1e-9 * (from + to)));
        }
    }

    @Property
    void theChangeOfRoundedNumbersContainsThatOfTheUnrounded(
            @ForAll @DoubleRange(min = 1, max = 1e5) @Scale(3) double from,
            @ForAll @DoubleRange(min = 1, max = 1e5) @Scale(3) double to) {
        Interval change = Growth.change(Rounding.around(Math.rint(from), 1), Rounding.around(Math.rint(to), 1))
                .orThrow();
        assertThat(change.contains(to / from - 1)).isTrue();
    }

    @Test
    void growthFromZeroOrToNothingIsUndefined() {
        assertThat(Growth.change(Interval.of(0, 1), Interval.exactly(5)).undefined())
                .contains("growth from zero has no rate");
        assertThat(Growth.logarithmic(Interval.exactly(1), Interval.of(0, 5), 2).undefined())
                .contains("zero has no logarithm");
        assertThat(Growth.logarithmic(Interval.of(0, 1), Interval.of(0, 5), 2).undefined())
                .contains("growth from zero has no rate");
        assertThat(Growth.change(Interval.exactly(2), Interval.moreThan(4))
                        .orThrow()
                        .lower())
                .isEqualTo(1);
        assertThatThrownBy(() -> Growth.change(Interval.exactly(-1), Interval.exactly(1)))
                .hasMessageContaining("from must be at least 0");
        assertThatThrownBy(() -> Growth.change(Interval.exactly(1), Interval.exactly(-1)))
                .hasMessageContaining("to must be at least 0");
        assertThatThrownBy(() -> Growth.compoundAnnual(Interval.exactly(1), Interval.exactly(1), 0))
                .hasMessageContaining("years must be finite and above 0");
        assertThatThrownBy(() -> Growth.logarithmic(Interval.exactly(1), Interval.exactly(1), -1))
                .hasMessageContaining("years must be finite and above 0");
    }

    @Test
    void printedDigitsTellTheRounding() {
        assertThat(Rounding.ofLastDigit(PublishedFigure.parse("36.7")))
                .contains(Interval.of(36.7, 36.7).plus(Interval.of(-0.05, 0.05)));
        assertThat(Rounding.ofLastDigit(PublishedFigure.parse("60"))).contains(Interval.of(59.5, 60.5));
        assertThat(Rounding.ofLastDigitNotZero(PublishedFigure.parse("60"))).contains(Interval.of(55, 65));
        assertThat(Rounding.ofLastDigitNotZero(PublishedFigure.parse("390,000")))
                .contains(Interval.of(385_000, 395_000));
        assertThat(Rounding.ofLastDigitNotZero(PublishedFigure.parse("—"))).contains(Interval.exactly(0));
        assertThat(Rounding.ofLastDigit(PublishedFigure.parse("W"))).isEmpty();
        assertThatThrownBy(() -> Rounding.around(1, 0)).hasMessageContaining("unit must be");
        assertThatThrownBy(() -> Rounding.around(Double.NaN, 1)).hasMessageContaining("rounded must be");
    }

    @Property
    void theShortageIsNeverNegativeAndNeverMoreThanTheDemand(
            @ForAll @DoubleRange(min = 0.1, max = 1000) @Scale(2) double demand,
            @ForAll @DoubleRange(min = 0, max = 1000) @Scale(2) double supply,
            @ForAll @DoubleRange(min = 0, max = 1) @Scale(2) double severity,
            @ForAll @DoubleRange(min = 0, max = 100) @Scale(2) double spare,
            @ForAll @DoubleRange(min = 0, max = 100) @Scale(2) double stock) {
        Shortage shortage = shortage(demand, supply, supply * severity, spare, stock, 2);
        double gap = Math.max(0, demand - (supply - supply * severity + spare));
        assertThat(shortage.gap().lower()).isCloseTo(gap, within(1e-9));
        double short_ = Math.max(0, gap - stock / 2);
        assertThat(shortage.shortage().upper()).isCloseTo(short_, within(1e-9));
        assertThat(shortage.share().orThrow().lower()).isCloseTo(short_ / demand, within(1e-9));
        assertThat(shortage.yearsToStockOut().isDefined())
                .isEqualTo(shortage.gap().lower() > 0);
        if (gap > 1e-6) {
            double years = middle(shortage.yearsToStockOut());
            assertThat(years * gap).isCloseTo(stock, within(1e-6));
            assertThat(short_ > 1e-9).isEqualTo(years < 2 - 1e-9 || (short_ > 1e-9 && years < 2));
        }
    }

    @Test
    void lossesAreRefusedWhereTheyCannotBe() {
        assertThatThrownBy(() -> shortage(1, 1, 2, 0, 0, 1)).hasMessageContaining("lost must be at most the supply");
        assertThatThrownBy(() -> shortage(-1, 1, 1, 0, 0, 1)).hasMessageContaining("demand must be at least 0");
        assertThatThrownBy(() -> shortage(1, 1, 1, 0, -3, 1)).hasMessageContaining("stock must be at least 0");
        assertThatThrownBy(() -> shortage(1, 1, 1, 0, 0, 0)).hasMessageContaining("periodYears must be");
        assertThat(shortage(0, 1, 1, 0, 0, 1).share().undefined()).contains("the demand may be zero");
        assertThat(shortage(100, 105, 60, 10, 0, 1).yearsToStockOut().orThrow()).isEqualTo(Interval.exactly(0));
    }

    @Test
    void lossIsSupplyTimesSeverity() { // 100 half gone and 40 wholly gone
        Map<Country, Interval> supply = Map.of(Country.CN, Interval.exactly(100), Country.AU, Interval.exactly(40));
        assertThat(Shortage.loss(supply, Map.of(Country.CN, 0.5, Country.AU, 1.0)))
                .isEqualTo(Interval.exactly(90));
        assertThatThrownBy(() -> Shortage.loss(supply, Map.of(Country.CN, 1.5)))
                .hasMessage("severity[CN] must be in [0, 1] but was 1.5");
        assertThatThrownBy(() -> Shortage.loss(supply, Map.of(Country.US, 0.5)))
                .hasMessageContaining("severity must name countries that supply but was US");
    }

    @Test
    void aLossRaisesThePrice() { // a tenth less, elasticities 0.3 and -0.2: 0.1 / 0.5
        assertThat(Shortage.priceResponse(-0.1, 0.3, -0.2)).isCloseTo(0.2, within(1e-12));
        assertThatThrownBy(() -> Shortage.priceResponse(-1, 0.3, -0.2)).hasMessageContaining("shift must be");
        assertThatThrownBy(() -> Shortage.priceResponse(-0.1, 0, -0.2))
                .hasMessageContaining("supplyElasticity must be");
        assertThatThrownBy(() -> Shortage.priceResponse(-0.1, 0.3, 0)).hasMessageContaining("demandElasticity must be");
    }

    @Test
    void hostsAddUpToTheCompanionality() { // 55 with iron and 15 with titanium of 100
        Map<String, Interval> hosts = Map.of("iron", Interval.exactly(55), "titanium", Interval.exactly(15));
        Interval own = Interval.exactly(30);
        assertThat(middle(Companionality.of(hosts, own))).isCloseTo(0.7, within(1e-12));
        assertThat(middle(Companionality.ofHost("iron", hosts, own))
                        + middle(Companionality.ofHost("titanium", hosts, own)))
                .isCloseTo(0.7, within(1e-12));
        assertThat(Companionality.of(Map.of(), Interval.exactly(0)).undefined()).contains("the whole may be zero");
        assertThat(Companionality.of(hosts, Interval.atLeast(0)).orThrow()).isEqualTo(Interval.of(0, 1));
        assertThat(Companionality.of(Map.of("iron", Interval.atLeast(5)), own)
                        .orThrow()
                        .upper())
                .isEqualTo(1);
        assertThatThrownBy(() -> Companionality.ofHost("coal", hosts, own)).hasMessageContaining("host must be one of");
        assertThatThrownBy(() -> Companionality.of(hosts, Interval.exactly(-1)))
                .hasMessageContaining("mainProduct must be at least 0");
        assertThatThrownBy(() -> Companionality.of(Map.of("iron", Interval.exactly(-1)), own))
                .hasMessageContaining("byProduct[iron] must be at least 0");
        assertThatThrownBy(() -> Companionality.ofHost("iron", Map.of("iron", Interval.exactly(-1)), own))
                .hasMessageContaining("byProduct[iron] must be at least 0");
    }

    private static Shortage shortage(
            double demand, double supply, double lost, double spare, double stock, double period) {
        return Shortage.of(
                Interval.exactly(demand),
                Interval.exactly(supply),
                Interval.exactly(lost),
                Interval.exactly(spare),
                Interval.exactly(stock),
                period);
    }

    private static double middle(MetricValue value) {
        return (value.orThrow().lower() + value.orThrow().upper()) / 2;
    }
}
