// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.usgs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.ytterby.quantity.Interval;
import org.ytterby.risk.RiskContribution;
import org.ytterby.risk.RiskScore;

class UsgsProperties {

    @Property
    void liesBetweenTheSmallestAndTheLargestFactorInAnyOrder(
            @ForAll @DoubleRange(max = 1) double a,
            @ForAll @DoubleRange(max = 1) double b,
            @ForAll @DoubleRange(max = 1) double c) {
        double risk = Usgs2021.supplyRisk(a, b, c);
        assertThat(risk)
                .isBetween(Math.min(a, Math.min(b, c)) - 1e-12, Math.max(a, Math.max(b, c)) + 1e-12)
                .isCloseTo(Usgs2021.supplyRisk(c, a, b), within(1e-12))
                .isCloseTo(Math.pow(a * b * c, 1.0 / 3), within(1e-9));
    }

    @Property
    void risesWithEveryFactorAndIsNothingWithoutOne(
            @ForAll @DoubleRange(max = 1) double a,
            @ForAll @DoubleRange(max = 1) double b,
            @ForAll @DoubleRange(max = 1) double c,
            @ForAll @DoubleRange(max = 1) double part) {
        assertThat(Usgs2021.supplyRisk(a * part, b, c)).isLessThanOrEqualTo(Usgs2021.supplyRisk(a, b, c) + 1e-12);
        assertThat(Usgs2021.supplyRisk(0, b, c)).isZero();
    }

    @Property
    void producersShareTheScore(@ForAll Usgs2021Input input, @ForAll Usgs2021Preset preset) {
        RiskScore score = Usgs2021.of(input, preset);
        assertThat(score.isComputable())
                .isEqualTo(input.tradeExposure().isPresent()
                        && input.economicVulnerability().isPresent());
        if (!score.contributions().isEmpty()) {
            double high = 0;
            for (RiskContribution part : score.contributions()) {
                high += part.amount().upper();
                assertThat(!part.source().equals(preset.home().alpha2())
                                || part.amount().equals(Interval.exactly(0)))
                        .isTrue();
            }
            assertThat(high).isCloseTo(score.value().orThrow().upper(), within(1e-9));
        }
    }

    @Property
    void aMeanOfYearsLiesBetweenThem(
            @ForAll @Size(4) List<@DoubleRange(max = 1) Double> scores,
            @ForAll @Size(4) List<@DoubleRange(min = 0.1, max = 5) Double> weights) {
        double mean = Usgs2021.meanOfYears(
                scores.stream().mapToDouble(x -> x).toArray(),
                weights.stream().mapToDouble(x -> x).toArray());
        assertThat(mean).isBetween(Collections.min(scores) - 1e-12, Collections.max(scores) + 1e-12);
    }

    @Property
    void theExpectedLossIsLinearAndAddsUp(
            @ForAll @Size(min = 1, max = 6) List<@DoubleRange(max = 1) Double> probabilities,
            @ForAll @Size(6) List<@DoubleRange(min = -1000, max = 10_000) Double> losses,
            @ForAll @DoubleRange(max = 1) double part,
            @ForAll Random random) {
        List<DisruptionScenario> whole = new ArrayList<>();
        List<DisruptionScenario> less = new ArrayList<>();
        double direct = 0;
        for (int i = 0; i < probabilities.size(); i++) {
            whole.add(new DisruptionScenario("s" + i, probabilities.get(i), losses.get(i)));
            less.add(new DisruptionScenario("s" + i, part * probabilities.get(i), losses.get(i)));
            direct += probabilities.get(i) * losses.get(i);
        }
        RiskScore score = Usgs2025.of(whole, Usgs2025Preset.usgs2025());
        double loss = score.value().number().getAsDouble();
        assertThat(loss).isCloseTo(direct, within(1e-6));
        assertThat(Usgs2025.of(less, Usgs2025Preset.usgs2025()).value().number().getAsDouble())
                .isCloseTo(part * loss, within(1e-6));
        assertThat(score.contributions().stream()
                        .mapToDouble(c -> c.amount().lower())
                        .sum())
                .isCloseTo(loss, within(1e-6));
        List<DisruptionScenario> shuffled = new ArrayList<>(whole);
        Collections.shuffle(shuffled, random);
        assertThat(Usgs2025.of(shuffled, Usgs2025Preset.usgs2025())).isEqualTo(score);
        assertThat(Usgs2025.worst(shuffled)).isEqualTo(Usgs2025.worst(whole));
        assertThat(whole).noneMatch(s -> s.loss() > Usgs2025.worst(whole).loss());
    }

    @Property
    void vulnerabilityIsTheSameInAnyOrderAndFallsWithGdp(
            @ForAll @Size(max = 5) List<Industry> industries, @ForAll Random random) {
        double sum = EconomicVulnerability.unscaled(industries, 20_000_000);
        List<Industry> shuffled = new ArrayList<>(industries);
        Collections.shuffle(shuffled, random);
        assertThat(EconomicVulnerability.unscaled(shuffled, 20_000_000)).isEqualTo(sum);
        assertThat(EconomicVulnerability.unscaled(industries, 40_000_000)).isCloseTo(sum / 2, within(1e-9 * (1 + sum)));
        assertThat(EconomicVulnerability.rescaled(sum, Interval.of(0, 1))).isBetween(0.0, 1.0);
    }
}
