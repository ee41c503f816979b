// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.usgs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.ytterby.place.Country;
import org.ytterby.quantity.Interval;
import org.ytterby.risk.RiskFactor;
import org.ytterby.risk.RiskNotes;
import org.ytterby.risk.RiskScore;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.chain.Answer;

class UsgsTest {

    private static final Usgs2021Preset PRESET = Usgs2021Preset.usgs2021();

    private static Usgs2021Input.Builder input() {
        return Usgs2021Input.builder()
                .producers(Map.of(
                        Supplier.of(Country.CN), new ProducerRisk(0.5, 0.2, 0.8),
                        Supplier.of(Country.AU), new ProducerRisk(0.2, 0.5, 0.1),
                        Supplier.of(Country.US), new ProducerRisk(0.3, 1, 1)))
                .tradeExposure(Interval.of(0.5, 1))
                .economicVulnerability(Interval.exactly(0.5))
                .notes(RiskNotes.none());
    }

    @Test
    void theWorseOfAbilityAndWillingnessCounts() {
        RiskScore score = Usgs2021.of(input().build(), PRESET);
        double potential = 0.25 * 0.8 + 0.04 * 0.5;
        assertThat(score.factors().get(RiskFactor.DISRUPTION_POTENTIAL).lower()).isCloseTo(potential, within(1e-12));
        assertThat(score.value().orThrow().upper()).isCloseTo(Math.cbrt(potential * 0.5), within(1e-12));
        assertThat(score.value().orThrow().lower()).isCloseTo(Math.cbrt(potential * 0.25), within(1e-12));
        assertThat(score.contributions()).extracting("source").containsExactly("AU", "CN", "US");
        assertThat(score.contributions().get(2).amount()).isEqualTo(Interval.exactly(0));
        RiskScore home = Usgs2021.of(
                input().producers(Map.of(Supplier.of(Country.US), new ProducerRisk(1, 1, 1)))
                        .build(),
                PRESET);
        assertThat(home.value().orThrow()).isEqualTo(Interval.exactly(0));
        assertThat(home.contributions()).isEmpty();
        assertThat(Usgs2021.of(Usgs2021Input.builder().notes(RiskNotes.none()).build(), PRESET)
                        .value()
                        .undefined())
                .contains("not computable: missing disruption potential, trade exposure, economic vulnerability");
    }

    @Test
    void aListHasTwoTests() {
        RiskScore score = Usgs2021.of(input().tradeExposure(Interval.exactly(1)).build(), PRESET);
        double risk = score.value().number().getAsDouble();
        assertThat(listed(score, risk, Answer.NO)).isEqualTo(Answer.YES);
        assertThat(listed(score, Math.nextUp(risk), Answer.NO)).isEqualTo(Answer.NO);
        assertThat(listed(score, Math.nextUp(risk), Answer.YES)).isEqualTo(Answer.YES);
        assertThat(listed(score, Math.nextUp(risk), Answer.NOT_KNOWN)).isEqualTo(Answer.NOT_KNOWN);
        RiskScore wide = Usgs2021.of(input().build(), PRESET);
        assertThat(listed(wide, 0.4, Answer.NO)).isEqualTo(Answer.NOT_KNOWN);
        RiskScore none = Usgs2025.of(List.of(), Usgs2025Preset.usgs2025());
        assertThat(listed(none, 2, Answer.NO)).isEqualTo(Answer.NOT_KNOWN);
        assertThat(none.value().undefined()).contains("not computable: missing disruption scenarios");
        assertThat(PRESET.cutOff()).isEqualTo(0.4);
        refused(() -> listed(score, Double.NaN, Answer.NO), "threshold must be finite but was NaN");
    }

    private static Answer listed(RiskScore score, double threshold, Answer single) {
        return UsgsListing.builder()
                .score(score)
                .threshold(threshold)
                .singlePointOfFailure(single)
                .build()
                .listed();
    }

    @Test
    void theWorstCaseIsTheLargestLossIfItHappens() {
        DisruptionScenario rare = new DisruptionScenario("b", 0.01, 900);
        DisruptionScenario other = new DisruptionScenario("a", 0.5, 900);
        DisruptionScenario gain = new DisruptionScenario("c", 1, -5);
        assertThat(Usgs2025.worst(List.of(gain, rare, other))).isEqualTo(other);
        refused(() -> Usgs2025.worst(List.of()), "scenarios must not be empty");
        refused(
                () -> Usgs2025.of(List.of(rare, rare), Usgs2025Preset.usgs2025()),
                "scenarios must each have a name of their own but was 'b'");
    }

    @Test
    void vulnerabilityIsRescaledBetweenTheEndsGiven() {
        Industry industry = new Industry("magnets", 100, 2, 4);
        assertThat(EconomicVulnerability.unscaled(List.of(industry, industry), 1000))
                .isCloseTo(0.1, within(1e-12));
        Interval ends = Interval.of(0.1, 0.5);
        assertThat(EconomicVulnerability.rescaled(0.2, ends)).isCloseTo(0.25, within(1e-12));
        assertThat(EconomicVulnerability.rescaled(0, ends)).isZero();
        assertThat(EconomicVulnerability.rescaled(9, ends)).isEqualTo(1);
        refused(() -> EconomicVulnerability.rescaled(1, Interval.exactly(1)), "ends must differ but was [1, 1]");
        refused(() -> EconomicVulnerability.rescaled(1, Interval.atLeast(0)), "ends.upper must be finite");
        refused(() -> EconomicVulnerability.rescaled(1, Interval.atMost(0)), "ends.lower must be finite");
        refused(() -> EconomicVulnerability.rescaled(Double.NaN, ends), "unscaled must be finite");
        refused(() -> EconomicVulnerability.unscaled(List.of(), 0), "grossDomesticProduct must be");
    }

    @Test
    void inputsAreChecked() {
        refused(() -> Usgs2021.supplyRisk(1.1, 0, 0), "disruptionPotential must be in [0, 1] but was 1.1");
        refused(() -> Usgs2021.supplyRisk(0, 1.1, 0), "tradeExposure must be in [0, 1] but was 1.1");
        refused(() -> Usgs2021.supplyRisk(0, 0, -1), "economicVulnerability must be in [0, 1] but was -1.0");
        refused(() -> Usgs2021.meanOfYears(new double[1], new double[2]), "weights must be as many as the 1 scores");
        refused(() -> Usgs2021.meanOfYears(new double[1], new double[1]), "sum of weights must be finite and above 0");
        refused(() -> Usgs2021.meanOfYears(new double[] {2}, new double[] {1}), "scores[0] must be in [0, 1]");
        refused(() -> Usgs2021.meanOfYears(new double[] {1}, new double[] {-1}), "weights[0] must be finite");
        refused(() -> input().tradeExposure(Interval.of(0, 2)).build(), "tradeExposure must be within [0, 1]");
        refused(() -> input().economicVulnerability(Interval.of(0, 2)).build(), "economicVulnerability must be within");
        refused(
                () -> input().putProducers(Supplier.of(Country.IN), new ProducerRisk(0.5, 0, 0))
                        .build(),
                "producers must have shares that add up to at most 1 but was 1.5");
        refused(() -> new ProducerRisk(2, 0, 0), "share must be in [0, 1]");
        refused(() -> new ProducerRisk(0, 2, 0), "ability must be in [0, 1]");
        refused(() -> new ProducerRisk(0, 0, 2), "willingness must be in [0, 1]");
        refused(() -> new Industry(" ", 1, 1, 1), "name must not be blank");
        refused(() -> new Industry("a", -1, 1, 1), "valueAdded must be");
        refused(() -> new Industry("a", 1, -1, 1), "expenditure must be");
        refused(() -> new Industry("a", 1, 1, 0), "operatingProfit must be finite and above 0");
        refused(() -> new DisruptionScenario(" ", 1, 1), "name must not be blank");
        refused(() -> new DisruptionScenario("a", 2, 1), "probability must be in [0, 1]");
        refused(() -> new DisruptionScenario("a", 1, Double.NaN), "loss must be finite");
        refused(() -> Usgs2021Preset.builder().from(PRESET).cutOff(2).build(), "cutOff must be in [0, 1]");
        refused(() -> Usgs2021Preset.builder().from(PRESET).name(" ").build(), "name must not be blank");
        refused(() -> Usgs2025Preset.builder().name("a").thresholdMillionUsd(0).build(), "thresholdMillionUsd must be");
        refused(() -> Usgs2025Preset.builder().name(" ").thresholdMillionUsd(1).build(), "name must not be blank");
        RiskScore eu = new org.ytterby.testkit.RiskScoreArbitraries().example();
        refused(() -> listed(eu, 1, Answer.NO), "score.method must be USGS_2021 or USGS_2025 but was EU_SUPPLY_RISK");
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith(message);
    }
}
