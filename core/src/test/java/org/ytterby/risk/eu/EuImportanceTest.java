// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.eu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ytterby.quantity.Interval;
import org.ytterby.risk.RiskFactor;
import org.ytterby.risk.RiskScore;

class EuImportanceTest {

    private static final EuPreset PRESET = EuPreset.eu2017();

    @Test
    void importanceIsSharedOutBySector() {
        RiskScore score = EuEconomicImportance.of(
                List.of(new SectorUse("b", 0.5, 100), new SectorUse("a", 0.5, 50)),
                200,
                Optional.of(Interval.of(0.8, 1)),
                PRESET);
        assertThat(score.value().orThrow()).isEqualTo(Interval.of(3, 3.75));
        assertThat(score.contributions().get(0).source()).isEqualTo("a");
        assertThat(score.contributions().get(0).amount()).isEqualTo(Interval.of(1, 1.25));
        assertThat(EuEconomicImportance.of(List.of(), 1, Optional.empty(), PRESET)
                        .missing())
                .containsExactly(RiskFactor.SUBSTITUTION_ECONOMIC, RiskFactor.SECTOR_USES);
        refused(
                () -> EuEconomicImportance.weightedValueAdded(List.of(new SectorUse("a", 0.5, 1))),
                "uses must have shares that add up to 1 but was 0.5");
        refused(
                () -> EuEconomicImportance.of(
                        List.of(new SectorUse("a", 1, 3)), 2, Optional.of(Interval.exactly(1)), PRESET),
                "uses[a].valueAdded must be at most that of the largest but was 3.0");
        refused(
                () -> EuEconomicImportance.of(
                        List.of(new SectorUse("a", 1, 3)), 4, Optional.of(Interval.exactly(2)), PRESET),
                "substitutionIndex must be within [0, 1] but was [2, 2]");
        refused(
                () -> EuEconomicImportance.of(List.of(), 0, Optional.empty(), PRESET),
                "largestValueAdded must be finite and above 0 but was 0.0");
        refused(() -> new SectorUse(" ", 0.5, 1), "sector must not be blank but was ' '");
        refused(() -> new SectorUse("a", 1.5, 1), "share must be in [0, 1] but was 1.5");
        refused(() -> new SectorUse("a", 0.5, -1), "valueAdded must be finite and at least 0 but was -1.0");
    }

    @Test
    void presetsAndSubstitutesAreChecked() {
        assertThat(EuPreset.ofName("eu-2017")).isEqualTo(PRESET);
        assertThat(EuPreset.ofName("eu-2017-complete")).isEqualTo(EuPreset.eu2017Complete());
        refused(() -> EuPreset.ofName("eu"), "preset must be one of [eu-2017, eu-2017-complete] but was 'eu'");
        refused(() -> EuPreset.builder().from(PRESET).name(" ").build(), "name must not be blank");
        refused(() -> EuPreset.builder().from(PRESET).supplyThreshold(0).build(), "supplyThreshold must be");
        refused(() -> EuPreset.builder().from(PRESET).importanceThreshold(0).build(), "importanceThreshold must be");
        refused(() -> new Substitute(" ", 0.5, 1), "name must not be blank");
        refused(() -> new Substitute("a", 1.5, 1), "share must be in [0, 1] but was 1.5");
        refused(() -> new Substitute("a", 0.5, 0), "score must be in (0, 1] but was 0.0");
        refused(() -> Substitute.supply("a", 1, 0, 1, 1), "production must be in (0, 1] but was 0.0");
        refused(() -> Substitute.supply("a", 1, 1, 2, 1), "criticality must be in (0, 1] but was 2.0");
        refused(() -> Substitute.supply("a", 1, 1, 1, 0), "coProduction must be in (0, 1] but was 0.0");
        SubstitutedUse.Builder use =
                SubstitutedUse.builder().application("a").addSubstitutes(new Substitute("a", 0.4, 1));
        refused(() -> use.share(0.5).build(), "substitutes must have shares that add up to 1 but was 0.4");
        refused(() -> SubstitutedUse.builder().application(" ").share(1).build(), "application must not be blank");
        refused(() -> SubstitutedUse.builder().application("a").share(2).build(), "share must be in [0, 1]");
        refused(() -> SubstitutionIndex.of(List.of()), "uses must have shares that add up to 1 but was 0.0");
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith(message);
    }
}
