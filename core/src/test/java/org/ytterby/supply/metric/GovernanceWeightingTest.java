// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.ytterby.place.Country;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.SupplyTable;
import org.ytterby.supply.governance.GovernanceDimension;
import org.ytterby.supply.governance.GovernanceScaling;
import org.ytterby.supply.governance.GovernanceScore;
import org.ytterby.supply.governance.GovernanceTable;
import org.ytterby.testkit.GovernanceTableArbitraries;

class GovernanceWeightingTest {

    private static GovernanceScore score(Country country, double estimate) {
        return GovernanceScore.builder()
                .vintage("MCS2026")
                .country(country)
                .year(2020)
                .dimension(GovernanceDimension.PV)
                .estimate(estimate)
                .build();
    }

    private static final GovernanceTable SCORES = GovernanceTable.builder()
            .from(new GovernanceTableArbitraries().example())
            .scores(List.of(score(Country.CN, 0), score(Country.AU, 1.5), score(Country.MM, -2.5)))
            .build();

    private static Optional<WeightedConcentration> weigh(
            SupplyTable table, MissingGovernance policy, Map<Country, Double> t) {
        return GovernanceWeighting.of(
                table, SCORES, 2020, Optional.of(GovernanceDimension.PV), GovernanceScaling.RISK_0_TO_10, policy, t);
    }

    @Test
    void weighsSquaresWithRiskAndTrade() { // risks 5, 2 and 10: 0.36*5*1.1 + 0.09*2 + 0.01*10; mean 3 + 0.6 + 1
        WeightedConcentration got = weigh(
                        MetricTest.table("CN 60", "AU 30", "MM 10", "US —"),
                        MissingGovernance.REFUSED,
                        Map.of(Country.CN, 1.1))
                .orElseThrow();
        assertThat(got.hhi().lower()).isCloseTo(2.26, within(1e-12));
        assertThat(got.hhi().upper()).isCloseTo(2.26, within(1e-12));
        assertThat(got.meanRisk().lower()).isCloseTo(4.6, within(1e-12));
        assertThat(got.withoutScore()).isEmpty();
        assertThat(got.risks()).containsEntry(Supplier.of(Country.AU), 2.0);
    }

    @Test
    void aSupplierWithoutScoreIsRefusedHalvedOrLeftOpen() { // 0.25*5 + 0.25*x, mean 2.5 + x/2
        SupplyTable table = MetricTest.table("CN 50", "US 50");
        assertThatThrownBy(() -> weigh(table, MissingGovernance.REFUSED, Map.of()))
                .hasMessage("scores must know every supplier but was US");
        WeightedConcentration half =
                weigh(table, MissingGovernance.HALF, Map.of()).orElseThrow();
        assertThat(half.hhi().upper()).isCloseTo(2.5, within(1e-12));
        WeightedConcentration open =
                weigh(table, MissingGovernance.BOUNDS, Map.of()).orElseThrow();
        assertThat(open.hhi().lower()).isCloseTo(1.25, within(1e-12));
        assertThat(open.hhi().upper()).isCloseTo(3.75, within(1e-12));
        assertThat(open.meanRisk().lower()).isCloseTo(2.5, within(1e-12));
        assertThat(open.meanRisk().upper()).isCloseTo(7.5, within(1e-12));
        assertThat(open.withoutScore()).containsExactly(Supplier.of(Country.US));
        assertThat(weigh(MetricTest.table("CN W"), MissingGovernance.BOUNDS, Map.of()))
                .isEmpty();
        assertThatThrownBy(() -> weigh(table, MissingGovernance.HALF, Map.of(Country.CN, -1.0)))
                .hasMessage("trade[CN] must be finite and at least 0 but was -1.0");
    }

    @Property
    void boundsContainWhatLiesWithin(
            @ForAll @DoubleRange(min = 1, max = 100) @Scale(2) double china,
            @ForAll @DoubleRange(min = 0, max = 1) @Scale(2) double where,
            @ForAll @DoubleRange(min = 0, max = 1) @Scale(2) double other) {
        List<Interval> amounts = List.of(Interval.exactly(china), Interval.of(10, 50), Interval.of(0, 20));
        List<Interval> risks = List.of(Interval.exactly(5), Interval.exactly(2), Interval.of(0, 10));
        WeightedBox box = new WeightedBox(amounts, risks, List.of(1.0, 0.8, 1.2));
        double[] shares = Amounts.shares(china, 10 + 40 * where, 20 * other);
        double[] trade = {1, 0.8, 1.2};
        double[] inside = {5, 2, 10 * where};
        assertThat(GovernanceWeighting.hhi(shares, inside, trade))
                .isBetween(box.hhi().lower() - 1e-7, box.hhi().upper() + 1e-7);
        assertThat(GovernanceWeighting.mean(shares, inside))
                .isBetween(box.mean().lower() - 1e-9, box.mean().upper() + 1e-9);
    }

    @Test
    void theLeastIsFoundBetweenTheEnds() { // shares of 1 and x with weights 5 and 2: least where x = 2.5
        WeightedBox box = new WeightedBox(
                List.of(Interval.exactly(1), Interval.of(0, 10)),
                List.of(Interval.exactly(5), Interval.exactly(2)),
                List.of(1.0, 1.0));
        assertThat(box.hhi().lower()).isCloseTo((5 + 2 * 6.25) / 12.25, within(1e-9));
        assertThat(box.hhi().upper()).isCloseTo(5, within(1e-12));
    }

    @Test
    void refusesArraysThatDoNotFit() {
        double[] one = {1};
        double[] two = {0.5, 0.6};
        assertThatThrownBy(() -> GovernanceWeighting.hhi(one, two, one))
                .hasMessage("weights must be as many as the 1 shares but was 2");
        assertThatThrownBy(() -> GovernanceWeighting.hhi(one, one, two)).hasMessageContaining("weights must be");
        assertThatThrownBy(() -> GovernanceWeighting.mean(two, two)).hasMessageContaining("shares must add up");
        assertThatThrownBy(() -> GovernanceWeighting.mean(one, new double[] {-1}))
                .hasMessageContaining("weights[0] must be");
        assertThatThrownBy(() -> GovernanceWeighting.mean(new double[] {2}, one))
                .hasMessageContaining("shares[0] must be in [0, 1]");
    }

    @Test
    void resultsKeepTheirRanges() {
        WeightedConcentration fine = weigh(MetricTest.table("CN 1"), MissingGovernance.HALF, Map.of())
                .orElseThrow();
        assertThatThrownBy(() -> WeightedConcentration.builder()
                        .from(fine)
                        .hhi(Interval.of(-1, 1))
                        .build())
                .hasMessageContaining("hhi must be at least 0");
        assertThatThrownBy(() -> WeightedConcentration.builder()
                        .from(fine)
                        .meanRisk(Interval.of(0, 11))
                        .build())
                .hasMessageContaining("meanRisk must be within [0, 10]");
        assertThatThrownBy(() -> GovernanceScore.builder()
                        .from(score(Country.CN, 0))
                        .estimate(5.1)
                        .build())
                .hasMessage("estimate must be in [-5, 5] but was 5.1");
        assertThatThrownBy(() -> GovernanceScore.builder()
                        .from(score(Country.CN, 0))
                        .percentileRank(101)
                        .build())
                .hasMessageContaining("percentileRank must be in [0, 100]");
        assertThatThrownBy(() -> GovernanceTable.builder()
                        .from(SCORES)
                        .addScores(score(Country.CN, 1))
                        .build())
                .hasMessage("scores[3] must stand once in a table but was 'CN 2020 PV'");
        assertThatThrownBy(() -> GovernanceScore.builder()
                        .from(score(Country.CN, 0))
                        .year(1990)
                        .build())
                .hasMessageContaining("year must be in [1996, 2200]");
    }

    @Property
    void risksStayOnTheirScaleAndFallWithBetterGovernance(
            @ForAll @DoubleRange(min = -5, max = 5) @Scale(3) double one,
            @ForAll @DoubleRange(min = -5, max = 5) @Scale(3) double other) {
        for (GovernanceScaling scaling : GovernanceScaling.values()) {
            assertThat(scaling.range().contains(scaling.risk(one))).isTrue();
            assertThat(scaling.risk(Math.max(one, other))).isLessThanOrEqualTo(scaling.risk(Math.min(one, other)));
        }
        assertThat(GovernanceScaling.RISK_0_TO_10.risk(one))
                .isCloseTo(10 * GovernanceScaling.RISK_0_TO_1.risk(one), within(1e-12));
    }
}
