// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.yale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ytterby.quantity.Interval;
import org.ytterby.risk.RiskFactor;
import org.ytterby.risk.RiskMethod;
import org.ytterby.risk.RiskScore;

class YaleTest {

    @Provide
    Arbitrary<Map<YaleIndicator, Interval>> indicators() {
        return Arbitraries.doubles()
                .between(0, 100)
                .ofScale(2)
                .list()
                .ofSize(YaleIndicator.values().length)
                .map(list -> {
                    Map<YaleIndicator, Interval> map = new EnumMap<>(YaleIndicator.class);
                    for (YaleIndicator indicator : YaleIndicator.values()) {
                        map.put(indicator, Interval.exactly(list.get(map.size())));
                    }
                    return map;
                });
    }

    @Property
    void aScoreLiesBetweenItsIndicators(
            @ForAll("indicators") Map<YaleIndicator, Interval> indicators,
            @ForAll YaleWeights weights,
            @ForAll YaleHorizon horizon) {
        RiskScore score = YaleSupplyRisk.of(indicators, weights, horizon);
        double[] counting = horizon.indicators().stream()
                .mapToDouble(
                        i -> indicators.getOrDefault(i, Interval.exactly(0)).lower())
                .sorted()
                .toArray();
        double value = score.value().number().getAsDouble();
        assertThat(value).isBetween(counting[0] - 1e-9, counting[counting.length - 1] + 1e-9);
        assertThat(score.contributions().stream()
                        .mapToDouble(part -> part.amount().lower())
                        .sum())
                .isCloseTo(value, within(1e-9));
        assertThat(horizon.indicators().stream()
                        .mapToDouble(i -> weights.weight(i, horizon))
                        .sum())
                .isCloseTo(1, within(1e-12));
    }

    @Property
    void equalWeightsAreTheMeanOfMeans(@ForAll("indicators") Map<YaleIndicator, Interval> indicators) {
        double sum = 0; // a second way: three means of two
        for (YaleComponent component : YaleComponent.values()) {
            sum += indicators.entrySet().stream()
                    .filter(e -> e.getKey().component() == component)
                    .mapToDouble(e -> e.getValue().lower())
                    .average()
                    .orElseThrow();
        }
        assertThat(YaleSupplyRisk.of(indicators, YaleWeights.equal(), YaleHorizon.MEDIUM_TERM)
                        .value()
                        .number()
                        .getAsDouble())
                .isCloseTo(sum / 3, within(1e-9));
    }

    @Property
    void concentrationRises(
            @ForAll @DoubleRange(min = 1, max = 10_000) double hhi,
            @ForAll @DoubleRange(min = 0.01, max = 1) double part) {
        assertThat(YaleSupplyRisk.supplyConcentration(hhi * part))
                .isLessThanOrEqualTo(YaleSupplyRisk.supplyConcentration(hhi))
                .isBetween(0.0, 100.0);
    }

    @Property
    void theVectorLiesBetweenItsAxes(@ForAll CriticalityVector vector) {
        double most =
                Math.max(vector.supplyRisk(), Math.max(vector.environmentalImplications(), vector.vulnerability()));
        double least =
                Math.min(vector.supplyRisk(), Math.min(vector.environmentalImplications(), vector.vulnerability()));
        assertThat(vector.length()).isBetween(least - 1e-9, most + 1e-9);
        double first = vector.vulnerability(); // the axes in another order
        double second = vector.supplyRisk();
        double third = vector.environmentalImplications();
        assertThat(new CriticalityVector(first, second, third).length()).isCloseTo(vector.length(), within(1e-9));
    }

    @Example
    void endsAndRefusals() {
        assertThat(YaleSupplyRisk.supplyConcentration(10_000)).isEqualTo(100);
        assertThat(YaleSupplyRisk.supplyConcentration(32)).isZero();
        assertThat(YaleSupplyRisk.supplyConcentration(34)).isPositive();
        assertThat(new CriticalityVector(100, 100, 100).length()).isEqualTo(100);
        assertThat(new CriticalityVector(3, 0, 4).length()).isCloseTo(5 / Math.sqrt(3), within(1e-12));
        refused(() -> YaleSupplyRisk.supplyConcentration(0), "hhi must be in (0, 10000] but was 0.0");
        refused(() -> YaleSupplyRisk.supplyConcentration(10_001), "hhi must be in (0, 10000]");
        refused(() -> new CriticalityVector(101, 0, 0), "supplyRisk must be in [0, 100] but was 101.0");
        refused(() -> new CriticalityVector(0, -1, 0), "environmentalImplications must be in [0, 100]");
        refused(() -> new CriticalityVector(0, 0, Double.NaN), "vulnerability must be in [0, 100]");
        refused(() -> YaleWeights.builder().source("a").build(), "components[GEOLOGICAL] must be finite and above 0");
        refused(
                () -> YaleWeights.builder()
                        .from(YaleWeights.equal())
                        .source(" ")
                        .build(),
                "source must not be blank");
        Map<YaleIndicator, Double> some = new HashMap<>(YaleWeights.equal().indicators());
        some.remove(YaleIndicator.HUMAN_DEVELOPMENT);
        refused(
                () -> YaleWeights.builder()
                        .from(YaleWeights.equal())
                        .indicators(some)
                        .build(),
                "indicators[HUMAN_DEVELOPMENT] must be finite and above 0");
        refused(
                () -> YaleSupplyRisk.of(
                        Map.of(YaleIndicator.DEPLETION_TIME, Interval.exactly(101)),
                        YaleWeights.equal(),
                        YaleHorizon.LONG_TERM),
                "indicators[DEPLETION_TIME] must be within [0, 100] but was [101, 101]");
    }

    @Example
    void whatIsMissingIsNamed() {
        Map<YaleIndicator, Interval> known = Map.of(
                YaleIndicator.POLITICAL_STABILITY,
                Interval.of(50, 60),
                YaleIndicator.SUPPLY_CONCENTRATION,
                Interval.exactly(90));
        RiskScore whole = YaleSupplyRisk.of(known, YaleWeights.equal(), YaleHorizon.MEDIUM_TERM);
        assertThat(whole.missing())
                .containsExactly(
                        RiskFactor.DEPLETION_TIME,
                        RiskFactor.COMPANION_FRACTION,
                        RiskFactor.POLICY_POTENTIAL,
                        RiskFactor.HUMAN_DEVELOPMENT);
        RiskScore part = YaleSupplyRisk.of(known, YaleWeights.equal(), YaleHorizon.GEOPOLITICAL_ALONE);
        assertThat(part.method()).isEqualTo(RiskMethod.YALE_GEOPOLITICAL);
        assertThat(part.value().orThrow()).isEqualTo(Interval.of(70, 75));
        assertThat(part.notes().assumptions())
                .containsExactly("equal weights of components and of their indicators", "horizon GEOPOLITICAL_ALONE");
        assertThat(YaleWeights.equal().weight(YaleIndicator.HUMAN_DEVELOPMENT, YaleHorizon.LONG_TERM))
                .isZero();
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith(message);
    }
}
