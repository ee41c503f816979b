// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Ratios, Kremser, cross-current and stage efficiency at their ends, and what they refuse. */
class SingleMetalTest {

    private static final ExtractionFactor ONE = ExtractionFactor.of(1);

    @Test
    void anExtractionFactorIsTheDistributionRatioTimesThePhaseRatio() {
        assertThat(ExtractionFactor.of(DistributionRatio.of(3), PhaseRatio.of(0.5))
                        .value())
                .isEqualTo(1.5);
    }

    @Test
    void aSeparationFactorSaysWhichMetalIsExtractedBetter() {
        SeparationFactor factor = SeparationFactor.between(DistributionRatio.of(2), DistributionRatio.of(4));
        assertThat(factor.value()).isEqualTo(0.5);
        assertThat(factor.favoursFirst()).isFalse();
        assertThat(factor.normalised()).isEqualTo(SeparationFactor.of(2));
        assertThat(factor.inverted().favoursFirst()).isTrue();
        assertThat(SeparationFactor.of(1).favoursFirst()).isFalse();
        assertThat(SeparationFactor.of(1).normalised()).isEqualTo(SeparationFactor.of(1));
    }

    @Test
    void oneUnitOfAcidityChangesTheDistributionAThousandfold() {
        DistributionRatio low = DistributionRatio.withAcidicExtractant(-2, 0.5, 1);
        DistributionRatio high = DistributionRatio.withAcidicExtractant(-2, 0.5, 2);
        assertThat(low.value()).isCloseTo(0.125 * 10, within(1e-12)); // 10^-2 * 0.5^3 * 10^3
        assertThat(high.value() / low.value()).isCloseTo(1000, within(1e-9));
    }

    @Test
    void kremserHasItsLimits() {
        assertThat(Kremser.unextracted(ONE, 4)).isEqualTo(0.2);
        assertThat(Kremser.unextracted(ExtractionFactor.of(3), 0)).isEqualTo(1);
        assertThat(Kremser.unextracted(ExtractionFactor.of(3), 1)).isCloseTo(0.25, within(1e-15)); // 1 / (1 + E)
        assertThat(Kremser.unextracted(ExtractionFactor.of(2), Integer.MAX_VALUE))
                .isZero();
        assertThat(Kremser.unextracted(ExtractionFactor.of(0.25), 10_000)).isCloseTo(0.75, within(1e-15));
        assertThat(Kremser.stages(ONE, 0.2)).isCloseTo(4, within(1e-12));
        assertThat(Kremser.stages(ExtractionFactor.of(3), 1)).isZero();
    }

    @Test
    void kremserStaysExactNearOne() {
        double near = 1 + 1e-12;
        assertThat(Kremser.unextracted(ExtractionFactor.of(near), 4)).isCloseTo(0.2, within(1e-12));
        assertThat(Kremser.stages(ExtractionFactor.of(near), 0.2)).isCloseTo(4, within(1e-9));
    }

    @Test
    void kremserRefusesWhatNoNumberOfStagesReaches() {
        assertThatThrownBy(() -> Kremser.stages(ExtractionFactor.of(0.75), 0.25))
                .hasMessage(
                        "unextracted must be above 1 - E = 0.25, which even endless stages leave behind, but was 0.25");
        assertThat(Kremser.stages(ExtractionFactor.of(0.75), 0.26)).isPositive();
        assertThatThrownBy(() -> Kremser.stages(ONE, 0)).hasMessage("unextracted must be in (0, 1] but was 0.0");
        assertThatThrownBy(() -> Kremser.stages(ONE, 1.5)).hasMessage("unextracted must be in (0, 1] but was 1.5");
        assertThatThrownBy(() -> Kremser.unextracted(ONE, -1)).hasMessageContaining("stages must be in [0, ");
    }

    @Test
    void aLoadedSolventHoldsBackWhatIsAtEquilibriumWithIt() {
        DistributionRatio ratio = DistributionRatio.of(4);
        PhaseRatio phases = PhaseRatio.of(0.5);
        assertThat(Kremser.raffinate(10, 8, ratio, phases, 1000)).isCloseTo(2, within(1e-12)); // 8 / 4
        assertThat(Kremser.raffinate(10, 0, ratio, phases, 2)).isCloseTo(10.0 / 7, within(1e-12)); // 1 / (1 + 2 + 4)
        assertThat(Kremser.raffinate(10, 8, ratio, phases, 0)).isEqualTo(10);
        assertThatThrownBy(() -> Kremser.raffinate(-1, 0, ratio, phases, 2)).hasMessageContaining("feed must be");
        assertThatThrownBy(() -> Kremser.raffinate(1, -1, ratio, phases, 2)).hasMessageContaining("solvent must be");
    }

    @Test
    void crossCurrentEndsAtTheExponential() {
        ExtractionFactor total = ExtractionFactor.of(2);
        assertThat(CrossCurrent.unextracted(total, 1)).isCloseTo(1.0 / 3, within(1e-15));
        assertThat(CrossCurrent.unextracted(total, 1_000_000_000))
                .isCloseTo(CrossCurrent.leastUnextracted(total), within(1e-8));
        assertThat(CrossCurrent.unextracted(List.of())).isEqualTo(1);
        assertThat(CrossCurrent.unextracted(List.of(ONE, ExtractionFactor.of(3))))
                .isEqualTo(0.125);
        assertThatThrownBy(() -> CrossCurrent.unextracted(total, 0)).hasMessageContaining("portions must be in [1, ");
    }

    @Test
    void realStagesAreRoundedUpButNotForALastDigit() {
        assertThat(StageEfficiency.of(0.8).realStages(44)).isEqualTo(55);
        assertThat(StageEfficiency.of(0.8).realStages(44.1)).isEqualTo(56);
        assertThat(StageEfficiency.of(1).realStages(0)).isZero();
        assertThat(StageEfficiency.of(1).realStages(Integer.MAX_VALUE)).isEqualTo(Integer.MAX_VALUE);
        assertThatThrownBy(() -> StageEfficiency.of(1e-9).realStages(10))
                .hasMessageContaining("real stages must be at most");
        assertThatThrownBy(() -> StageEfficiency.of(0)).hasMessage("overall must be in (0, 1] but was 0.0");
        assertThatThrownBy(() -> StageEfficiency.of(1.1)).hasMessage("overall must be in (0, 1] but was 1.1");
        assertThatThrownBy(() -> StageEfficiency.ofMurphree(0, ONE))
                .hasMessage("murphree must be in (0, 1] but was 0.0");
        assertThatThrownBy(() -> StageEfficiency.of(1).realStages(-1)).hasMessageContaining("ideal must be");
    }

    @Test
    void murphreeAndOverallAreOneForIdealStagesAndForAFactorOfOne() {
        assertThat(StageEfficiency.ofMurphree(1, ExtractionFactor.of(5)).overall())
                .isCloseTo(1, within(1e-12));
        assertThat(StageEfficiency.ofMurphree(0.7, ONE).overall()).isEqualTo(0.7);
    }

    @Test
    void ratiosAreAboveZero() {
        assertThatThrownBy(() -> DistributionRatio.of(0))
                .hasMessage("distributionRatio must be finite and above 0 but was 0.0");
        assertThatThrownBy(() -> PhaseRatio.of(-1))
                .hasMessage("organicToAqueous must be finite and above 0 but was -1.0");
        assertThatThrownBy(() -> ExtractionFactor.of(Double.NaN))
                .hasMessage("extractionFactor must be finite and above 0 but was NaN");
        assertThatThrownBy(() -> SeparationFactor.of(Double.POSITIVE_INFINITY))
                .hasMessage("separationFactor must be finite and above 0 but was Infinity");
        assertThatThrownBy(() -> DistributionRatio.withAcidicExtractant(Double.NaN, 1, 1))
                .hasMessageContaining("logConstant must be finite");
        assertThatThrownBy(() -> DistributionRatio.withAcidicExtractant(1, 0, 1))
                .hasMessageContaining("extractantMolPerLitre must be");
        assertThatThrownBy(() -> DistributionRatio.withAcidicExtractant(1, 1, Double.NaN))
                .hasMessageContaining("pH must be finite");
    }
}
