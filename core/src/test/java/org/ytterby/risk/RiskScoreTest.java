// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.metric.MetricValue;

class RiskScoreTest {

    private static RiskScore.Builder score(Interval value, Interval... parts) {
        RiskScore.Builder score = RiskScore.builder()
                .method(RiskMethod.GEOPOLRISK_SCORE)
                .preset("any")
                .value(MetricValue.of(value))
                .notes(RiskNotes.none());
        for (Interval part : parts) {
            score.addContributions(new RiskContribution(RiskFactor.IMPORT_RISK, "CN", part));
        }
        return score;
    }

    private static Interval at(double number) {
        return Interval.exactly(number);
    }

    @Test
    void partsAddUpOrEncloseTheScore() {
        assertThat(score(at(0.5), at(0.3), at(0.2)).build().isComputable()).isTrue();
        assertThat(score(Interval.of(0.4, 0.5), Interval.of(0.2, 0.4), at(0.15))
                        .build()
                        .contributions())
                .hasSize(2);
        refused(score(at(0.5), at(0.3), at(0.1)), "contributions must add up to [0.5, 0.5] but was [0.4, 0.4]");
        refused(score(at(0.5), at(0.3), at(0.3)), "contributions must add up to [0.5, 0.5] but was [0.6, 0.6]");
        refused(score(Interval.of(0.4, 0.5), at(0.45)), "contributions must add up to");
        refused(score(Interval.of(0.4, 0.5), Interval.of(0.41, 0.6)), "contributions must add up to");
    }

    @Test
    void aScoreLiesWithinItsMethod() {
        refused(score(at(1.1)), "value must be within [0, 1] but was [1.1, 1.1]");
        refused(score(at(1)).preset(" "), "preset must not be blank but was ' '");
        assertThat(Arrays.stream(RiskMethod.values()).map(RiskMethod::title)).doesNotHaveDuplicates();
        assertThat(RiskFactor.RECYCLING_INPUT_RATE.effect()).isEqualTo(FactorEffect.LOWERS);
        assertThat(RiskFactor.PRICE.effect()).isEqualTo(FactorEffect.RAISES);
        assertThat(RiskFactor.IMPORT_RELIANCE.effect()).isEqualTo(FactorEffect.DEPENDS);
        assertThat(RiskMethod.EU_ECONOMIC_IMPORTANCE.range()).isEqualTo(Interval.of(0, 10));
        assertThat(RiskMethod.EU_SUPPLY_RISK.range()).isEqualTo(Interval.atLeast(0));
        assertThat(RiskMethod.USGS_2025.range()).isEqualTo(Interval.unbounded());
        assertThat(RiskMethod.GEOPOLRISK_FACTOR.unit()).isEqualTo("kg Cu-eq/kg");
        assertThat(Arrays.stream(RiskFactor.values()).map(RiskFactor::label)).doesNotHaveDuplicates();
    }

    @Test
    void whatIsMissingIsNamedOnceAndInOrder() {
        RiskScore none = RiskScore.notComputable(
                RiskMethod.USGS_2021,
                "usgs-2021",
                List.of(RiskFactor.TRADE_EXPOSURE, RiskFactor.DISRUPTION_POTENTIAL, RiskFactor.TRADE_EXPOSURE),
                RiskNotes.none());
        assertThat(none.value().undefined()).contains("not computable: missing disruption potential, trade exposure");
        assertThat(none.isComputable()).isFalse();
        assertThat(none.missing()).containsExactly(RiskFactor.DISRUPTION_POTENTIAL, RiskFactor.TRADE_EXPOSURE);
        assertThatThrownBy(() -> RiskScore.notComputable(RiskMethod.USGS_2021, "any", Set.of(), RiskNotes.none()))
                .hasMessage("missing must not be empty but was []");
        refused(score(at(0.5)).addMissing(RiskFactor.PRICE), "missing must be empty beside a score but was [PRICE]");
        refused(
                score(at(0.5), at(0.5)).value(MetricValue.undefined("no trade")),
                "contributions must be empty without a score but was [RiskContribution");
    }

    @Test
    void notesStandOnce() {
        RiskNotes one = RiskNotes.builder().addAssumptions("a").addWarnings("w").build();
        RiskNotes other = RiskNotes.builder()
                .addAssumptions("b", "a")
                .addDefaultsUsed("d")
                .build();
        assertThat(one.and(other))
                .isEqualTo(RiskNotes.builder()
                        .addAssumptions("a", "b")
                        .addDefaultsUsed("d")
                        .addWarnings("w")
                        .build());
        assertThat(RiskNotes.none().isEmpty()).isTrue();
        assertThat(RiskNotes.builder().addAssumptions("a").build().isEmpty()).isFalse();
        assertThat(RiskNotes.builder().addDefaultsUsed("a").build().isEmpty()).isFalse();
        assertThat(RiskNotes.builder().addWarnings("a").build().isEmpty()).isFalse();
        assertThatThrownBy(() -> RiskNotes.builder().addWarnings("w", "w").build())
                .hasMessage("warnings[1] must stand once but was 'w'");
        assertThatThrownBy(() -> RiskNotes.builder().addAssumptions(" ").build())
                .hasMessage("assumptions[0] must not be blank but was ' '");
        assertThatThrownBy(() -> RiskNotes.builder().addDefaultsUsed("").build())
                .hasMessage("defaultsUsed[0] must not be blank but was ''");
        assertThatThrownBy(() -> new RiskContribution(RiskFactor.PRICE, " ", at(1)))
                .hasMessage("source must not be blank but was ' '");
    }

    private static void refused(RiskScore.Builder score, String message) {
        assertThatThrownBy(score::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }
}
