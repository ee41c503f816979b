// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.ytterby.testkit.NumberAssertions.assertClose;

import java.util.Collections;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Laws of the extraction of one metal; the second way is a cascade computed stage by stage. */
class SingleMetalProperties {

    @Property
    void kremserIsTheCascadeStageByStage(
            @ForAll @DoubleRange(min = 0.1, max = 10) double factor, @ForAll @IntRange(min = 0, max = 12) int stages) {
        double left = Kremser.unextracted(ExtractionFactor.of(factor), stages);
        assertClose(left, stageByStage(factor, stages, 1), 1e-9);
    }

    @Property
    void kremsersStagesUndoItsFraction(
            @ForAll @DoubleRange(min = 0.2, max = 10) double factor, @ForAll @IntRange(min = 0, max = 8) int stages) {
        ExtractionFactor extraction = ExtractionFactor.of(factor);
        double left = Kremser.unextracted(extraction, stages);
        assertThat(Kremser.stages(extraction, left)).isCloseTo(stages, within(1e-6));
    }

    @Property
    void aFactorNearOneGoesOverIntoTheLimit(
            @ForAll @DoubleRange(min = -1, max = 1) double off, @ForAll @IntRange(min = 0, max = 50) int stages) {
        assertClose(Kremser.unextracted(ExtractionFactor.of(1 + off * 1e-9), stages), 1 / (stages + 1.0), 1e-7);
    }

    @Property
    void moreStagesAndMoreSolventLeaveLess(
            @ForAll ExtractionFactor factor, @ForAll @IntRange(min = 1, max = 20) int stages) {
        double left = Kremser.unextracted(factor, stages);
        assertThat(Kremser.unextracted(factor, stages + 1)).isLessThanOrEqualTo(left);
        assertThat(Kremser.unextracted(ExtractionFactor.of(factor.value() * 1.1), stages))
                .isLessThan(left);
    }

    @Property
    void crossCurrentIsTheProductOfItsContactsAndLeavesMoreThanCountercurrent(
            @ForAll ExtractionFactor total, @ForAll @IntRange(min = 1, max = 30) int portions) {
        double left = CrossCurrent.unextracted(total, portions);
        double product =
                CrossCurrent.unextracted(Collections.nCopies(portions, ExtractionFactor.of(total.value() / portions)));
        assertClose(left, product, 1e-9);
        assertThat(CrossCurrent.leastUnextracted(total)).isLessThanOrEqualTo(left * (1 + 1e-9));
        assertThat(CrossCurrent.unextracted(total, portions + 1)).isLessThanOrEqualTo(left * (1 + 1e-12));
        assertThat(Kremser.unextracted(total, portions)).isLessThanOrEqualTo(left * (1 + 1e-9));
    }

    @Property
    void theOverallEfficiencyIsThatOfTheCascadeStageByStage(
            @ForAll @DoubleRange(min = 0.2, max = 6) double factor,
            @ForAll @DoubleRange(min = 0.3, max = 1) double murphree,
            @ForAll @IntRange(min = 1, max = 8) int stages) {
        ExtractionFactor extraction = ExtractionFactor.of(factor);
        double left = stageByStage(factor, stages, murphree);
        double ideal = Kremser.stages(extraction, left);
        double overall = StageEfficiency.ofMurphree(murphree, extraction).overall();
        assertThat(ideal).isCloseTo(stages * overall, within(1e-6 * stages));
    }

    @Property
    void worseStagesAreMore(
            @ForAll @DoubleRange(min = 0.05, max = 0.99) double efficiency,
            @ForAll @DoubleRange(min = 0, max = 500) double ideal) {
        int real = StageEfficiency.of(efficiency).realStages(ideal);
        assertThat(real)
                .isGreaterThanOrEqualTo(StageEfficiency.of(efficiency + 0.01).realStages(ideal));
        assertThat((double) real).isBetween(ideal / efficiency * (1 - 1e-8), ideal / efficiency + 1);
    }

    @Property
    void theSeparationFactorDoesNotDependOnAcidity(
            @ForAll @DoubleRange(min = -5, max = 5) double first,
            @ForAll @DoubleRange(min = -5, max = 5) double second,
            @ForAll @DoubleRange(min = -1, max = 6) double pH) {
        SeparationFactor factor = SeparationFactor.between(
                DistributionRatio.withAcidicExtractant(first, 0.8, pH),
                DistributionRatio.withAcidicExtractant(second, 0.8, pH));
        assertClose(factor.value(), Math.pow(10, first - second), 1e-9);
        assertThat(factor.normalised().value()).isGreaterThanOrEqualTo(1);
        assertClose(factor.inverted().inverted().value(), factor.value(), 1e-12);
    }

    /**
     * The part left by a cascade, counted from the raffinate: D = 1, O/A = E, fresh solvent; in each stage the organic
     * phase goes a
     * part of the way to equilibrium, y out = y in + M (x out - y in), and the balance gives the aqueous phase that
     * came in.
     */
    private static double stageByStage(double factor, int stages, double murphree) {
        double aqueous = 1;
        double organic = 0;
        for (int i = 0; i < stages; i++) {
            double out = organic + murphree * (aqueous - organic);
            aqueous += factor * (out - organic);
            organic = out;
        }
        return 1 / aqueous;
    }
}
