// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.metallurgy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.MassFraction;

/** The laws of recovery chains, the two-product formula and reconciliation. */
class MetallurgyProperties {

    @Property
    void massAndAnalyteBalance(@ForAll TwoProduct split) {
        double pull = split.massPull();
        double out = pull * split.concentrate().fraction()
                + (1 - pull) * split.tailing().fraction();
        assertThat(pull).isBetween(0.0, 1.0);
        assertThat(out).isCloseTo(split.feed().fraction(), within(1e-12));
        split.recovery().ifPresent(r -> assertThat(r).isBetween(0.0, 1.0));
        split.upgradeRatio().ifPresent(u -> assertThat(u).isGreaterThanOrEqualTo(1));
    }

    @Property
    void aRecoveryGivesBackItsGrades(
            @ForAll @DoubleRange(min = 0.01, max = 0.2) double feed, @ForAll @DoubleRange(max = 0.99) double recovery) {
        TwoProduct split = TwoProduct.ofRecovery(MassFraction.of(feed), MassFraction.of(0.6), recovery);
        assertThat(split.recovery().orElseThrow()).isCloseTo(recovery, within(1e-9));
        assertThat(split.massPull()).isCloseTo(recovery * feed / 0.6, within(1e-9));
    }

    @Property
    void aChainIsItsProductInAnyOrder(@ForAll @Size(min = 1, max = 6) List<@DoubleRange(max = 1) Double> recoveries) {
        double product = recoveries.stream().reduce(1.0, (a, b) -> a * b);
        Interval overall =
                RecoveryChain.overall(recoveries.stream().map(Interval::exactly).toList());
        assertThat(overall.lower()).isLessThanOrEqualTo(product + 1e-15);
        assertThat(overall.upper()).isCloseTo(product, within(1e-12));
    }

    @Property
    void reconciledAssaysBalanceAndAreTheNearest(
            @ForAll AssayTriple one, @ForAll AssayTriple other, @ForAll @DoubleRange(max = 1) double anyPull) {
        Reconciliation best = Reconciliation.of(List.of(one, other));
        double y = best.massPull();
        best.assays()
                .forEach(
                        a -> assertThat(a.feed()).isCloseTo(y * a.concentrate() + (1 - y) * a.tailing(), within(1e-9)));
        double moved = 0;
        double elsewhere = 0;
        for (AssayTriple assay : List.of(one, other)) {
            ReconciledAssay to = ReconciledAssay.of(assay, y);
            moved += square((to.feed() - assay.feed()) / assay.feedError())
                    + square((to.concentrate() - assay.concentrate()) / assay.concentrateError())
                    + square((to.tailing() - assay.tailing()) / assay.tailingError());
            elsewhere += square(assay.imbalance(anyPull)) / assay.variance(anyPull);
        }
        assertThat(best.chiSquare())
                .isCloseTo(moved, within(1e-6 * Math.max(1, moved))); // the second way to compute it
        assertThat(best.chiSquare()).isLessThanOrEqualTo(elsewhere * (1 + 1e-5) + 1e-9);
        assertThat(best.degreesOfFreedom()).isEqualTo(1);
        double residuals = 0;
        for (ReconciledAssay assay : best.assays()) {
            residuals += square(assay.residual());
            assertThat(assay.recovery().isPresent()).isEqualTo(assay.feed() > 0);
            assay.recovery()
                    .ifPresent(r -> assertThat(r)
                            .isCloseTo(
                                    y * assay.concentrate() / assay.feed(), within(1e-12 * Math.max(1, Math.abs(r)))));
        }
        assertThat(residuals).isCloseTo(best.chiSquare(), within(1e-9 * Math.max(1, moved)));
    }

    @Property
    void theSumOfSquaresIsFlatAtTheMassPull(
            @ForAll @DoubleRange(min = 0.1, max = 0.8) double near,
            @ForAll @DoubleRange(min = -2, max = 2) double off,
            @ForAll @DoubleRange(min = -2, max = 2) double otherOff,
            @ForAll @DoubleRange(min = 0.1, max = 3) double error) {
        AssayTriple one = new AssayTriple("a", near * 50 + (1 - near) * 3 + off, 50, 3, 0.2, error, 0.1);
        AssayTriple other = new AssayTriple("b", near * 8 + (1 - near) * 30 + otherOff, 8, 30, 0.3, 0.2, error);
        double pull = Reconciliation.of(List.of(one, other)).massPull();
        double step = 1e-4;
        Assume.that(pull > step && pull < 1 - step);
        double left = chiSquare(one, pull - step) + chiSquare(other, pull - step);
        double here = chiSquare(one, pull) + chiSquare(other, pull);
        double right = chiSquare(one, pull + step) + chiSquare(other, pull + step);
        assertThat(Math.abs(right - left)).isLessThanOrEqualTo(0.02 * (right + left - 2 * here) + 1e-11 * (1 + here));
    }

    private static double chiSquare(AssayTriple assay, double pull) {
        return square(assay.imbalance(pull)) / assay.variance(pull);
    }

    @Property
    void consistentAssaysNeedNoMoving(
            @ForAll @DoubleRange(min = 0.05, max = 0.95) double pull,
            @ForAll @DoubleRange(min = 1, max = 50) double grade) {
        AssayTriple one = new AssayTriple("a", pull * grade + (1 - pull) * 0.5, grade, 0.5, 0.1, 0.2, 0.05);
        AssayTriple two = new AssayTriple("b", pull * 60 + (1 - pull) * 3, 60, 3, 0.1, 0.2, 0.05);
        Reconciliation best = Reconciliation.of(List.of(one, two));
        assertThat(best.massPull()).isCloseTo(pull, within(1e-6));
        assertThat(best.chiSquare()).isCloseTo(0, within(1e-9));
        assertThat(best.assays()).allSatisfy(a -> assertThat(a.residual()).isCloseTo(0, within(1e-5)));
    }

    @Example
    void unknownRecoveriesReachDownToZero() {
        assertThat(RecoveryChain.overall(List.of(Interval.exactly(0.5), RecoveryChain.UNKNOWN)))
                .isEqualTo(Interval.of(0, 0.5));
        assertThatThrownBy(() -> RecoveryChain.overall(List.of()))
                .hasMessage("recoveries must not be empty but was []");
        assertThatThrownBy(() -> RecoveryChain.overall(List.of(Interval.exactly(1.1))))
                .hasMessage("recoveries must be within [0, 1] but was [1.1, 1.1]");
    }

    @Example
    void pathsAddUp() { // the two paths of a split and a merge
        Interval both = RecoveryChain.overPaths(List.of(
                List.of(Interval.exactly(0.5), Interval.exactly(0.75)),
                List.of(Interval.exactly(0.25), Interval.exactly(0.5))));
        assertThat(both).isEqualTo(Interval.exactly(0.5));
        assertThatThrownBy(() -> RecoveryChain.overPaths(
                        List.of(List.of(Interval.exactly(0.75)), List.of(Interval.exactly(0.5)))))
                .hasMessage("paths must take at most all of the feed but was [1.25, 1.25]");
    }

    @Example
    void recoveriesByElementChangeTheDistribution() { // 0.5 * 0.5 : 0.5 * 1 = 1 : 2
        ElementVector after = RecoveryChain.distributionAfter(
                ElementVector.of(Map.of(Element.CE, 0.5, Element.ND, 0.5)),
                ElementVector.of(Map.of(Element.CE, 0.5, Element.ND, 1.0)));
        assertThat(after.getOrElse(Element.CE, -1)).isCloseTo(1 / 3.0, within(1e-15));
        assertThatThrownBy(() -> RecoveryChain.distributionAfter(
                        ElementVector.of(Map.of(Element.CE, 0.5)), ElementVector.empty()))
                .hasMessageStartingWith("recoveries must state Ce but was");
    }

    @Example
    void refusesGradesOutOfOrder() {
        MassFraction low = MassFraction.ofPercent(3);
        MassFraction high = MassFraction.ofPercent(60);
        assertThatThrownBy(() -> new TwoProduct(high, low, low))
                .hasMessageStartingWith("concentrate must be above the tailing");
        assertThatThrownBy(() -> new TwoProduct(MassFraction.ofPercent(70), high, low))
                .hasMessageStartingWith("feed must be between tailing");
        assertThatThrownBy(() -> TwoProduct.ofRecovery(high, low, 0.9))
                .hasMessageStartingWith("mass pull must be below 1");
        assertThatThrownBy(() -> new AssayTriple("a", 1, 2, 2, 0.1, 0.1, 0.1))
                .hasMessage("concentrate must differ from the tailing but was 2.0");
    }

    private static double square(double x) {
        return x * x;
    }
}
