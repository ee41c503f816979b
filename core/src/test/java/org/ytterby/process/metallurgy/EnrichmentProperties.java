// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.metallurgy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.ytterby.testkit.NumberAssertions.assertClose;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.ytterby.quantity.MassFraction;

/** The laws of enrichment, and what it refuses. */
class EnrichmentProperties {

    @Property
    void isTheRatioOfTheUpgradesAndIsUndoneByTheOtherWayRound(
            @ForAll @Scale(6) @DoubleRange(min = 1e-6, max = 1) double feedA,
            @ForAll @Scale(6) @DoubleRange(min = 1e-6, max = 1) double concentrateA,
            @ForAll @Scale(6) @DoubleRange(min = 1e-6, max = 1) double feedB,
            @ForAll @Scale(6) @DoubleRange(min = 1e-6, max = 1) double concentrateB) {
        double enrichment = enrichment(feedA, concentrateA, feedB, concentrateB);
        assertClose(enrichment * concentrateB / feedB, concentrateA / feedA, 1e-12);
        assertClose(enrichment * enrichment(feedB, concentrateB, feedA, concentrateA), 1, 1e-12);
        assertClose(enrichment(feedA, concentrateA, feedA, concentrateA), 1, 1e-12);
    }

    @Property
    void aChainOfStepsMultiplies(
            @ForAll @Scale(4) @DoubleRange(min = 1e-4, max = 1) double first,
            @ForAll @Scale(4) @DoubleRange(min = 1e-4, max = 1) double second,
            @ForAll @Scale(4) @DoubleRange(min = 1e-4, max = 1) double third) {
        double whole = enrichment(first, third, 0.1, 0.6);
        assertClose(enrichment(first, second, 0.1, 0.2) * enrichment(second, third, 0.2, 0.6), whole, 1e-12);
    }

    /** Both analytes split with one mass pull: the ratio of the recoveries is the enrichment. */
    @Property
    void isTheRatioOfTheRecoveriesOfOneSplit(
            @ForAll @DoubleRange(min = 0.05, max = 0.95) double pull,
            @ForAll @DoubleRange(min = 0.01, max = 1) double recovery,
            @ForAll @DoubleRange(min = 0.01, max = 1) double other,
            @ForAll @Scale(4) @DoubleRange(min = 1e-4, max = 0.05) double feed,
            @ForAll @Scale(4) @DoubleRange(min = 1e-4, max = 0.05) double otherFeed) {
        double concentrate = feed * recovery / pull;
        double otherConcentrate = otherFeed * other / pull;
        assertClose(enrichment(feed, concentrate, otherFeed, otherConcentrate), recovery / other, 1e-12);
        assertThat(Enrichment.following(MassFraction.of(feed), other / pull, recovery / other)
                        .fraction())
                .isCloseTo(concentrate, within(1e-12));
    }

    @Property
    void whatFollowsAtTheSameRecoveryRisesByTheUpgradeRatio(
            @ForAll @Scale(6) @DoubleRange(max = 0.01) double feed,
            @ForAll @DoubleRange(min = 0.01, max = 40) double upgrade,
            @ForAll @DoubleRange(max = 2) double ratio) {
        MassFraction grade = MassFraction.of(feed);
        double alike = Enrichment.following(grade, upgrade, 1).fraction();
        assertThat(alike).isCloseTo(feed * upgrade, within(1e-15));
        assertThat(Enrichment.following(grade, upgrade, ratio).fraction()).isCloseTo(alike * ratio, within(1e-15));
    }

    @Example
    void mountWeldThoriumFollowsTheRareEarths() { // printed of the plant: 400 ppm of thorium, upgraded four times
        assertThat(Enrichment.following(MassFraction.ofPpm(400), 4, 1)).isEqualTo(MassFraction.ofPpm(1600));
        assertThat(enrichment(400e-6, 1600e-6, 0.08, 0.40))
                .isCloseTo(0.8, within(1e-12)); // against 5 of the rare earths
        assertThat(enrichment(400e-6, 0, 0.08, 0.40)).isZero();
        assertThat(Enrichment.following(MassFraction.ofPpm(400), 4, 0)).isEqualTo(MassFraction.of(0));
    }

    @Example
    void refusesGradesAndRatiosOutOfRange() {
        assertThatThrownBy(() -> enrichment(0, 0.1, 0.1, 0.1))
                .hasMessage("feedA must be finite and above 0 but was 0.0");
        assertThatThrownBy(() -> enrichment(0.1, 0.1, 0, 0.1))
                .hasMessage("feedB must be finite and above 0 but was 0.0");
        assertThatThrownBy(() -> enrichment(0.1, 0.1, 0.1, 0))
                .hasMessage("concentrateB must be finite and above 0 but was 0.0");
        MassFraction feed = MassFraction.of(0.3);
        assertThatThrownBy(() -> Enrichment.following(feed, 0, 1))
                .hasMessage("upgradeRatio must be finite and above 0 but was 0.0");
        assertThatThrownBy(() -> Enrichment.following(feed, 2, -0.5))
                .hasMessage("recoveryRatio must be finite and at least 0 but was -0.5");
        assertThatThrownBy(() -> Enrichment.following(feed, 4, 1))
                .hasMessageContaining("must be in [0, 1] but was 1.2");
    }

    private static double enrichment(double feedA, double concentrateA, double feedB, double concentrateB) {
        return Enrichment.of(
                MassFraction.of(feedA),
                MassFraction.of(concentrateA),
                MassFraction.of(feedB),
                MassFraction.of(concentrateB));
    }
}
