// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.extraction;

import java.io.Serializable;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;

/**
 * What a cascade has to do with two components: A, the better extracted one, leaves with the organic phase, B with the
 * raffinate, both at a stated purity. Amounts are moles; the feed is 1 mole of A and B together, or 1 mole a minute.
 *
 * <p>Formulas after Xu Guangxian's theory of countercurrent extraction (Xu Guangxian 1978, Acta Sci. Nat. Univ. Pekin.
 * 1, 51; Xu
 * Guangxian, ed., Rare Earths, 2nd ed. 1995, vol. 1: both from memory - unverified; reviewed by Yan, Jia, Liao, Wu and
 * Xu 2006,
 * Tsinghua Science and Technology 11(2), 241-247; its least loads derived anew by Cheng and others 2014, doi
 * 10.4236/ampc.2014.412030). The algebra of purities and yields is a mass balance; all of it is proved here against a
 * count
 * stage by stage.
 *
 * @since 0.1
 */
@Value.Immutable
public interface CascadeDuty extends Serializable {

    /**
     * Returns the share of A in the feed, f<sub>A</sub>.
     *
     * @return the mole fraction, in (0, 1)
     */
    double feedFraction();

    /**
     * Returns the purity of A at the organic end, P<sub>A</sub>.
     *
     * @return the mole fraction of A in the organic product, above its share in the feed and below 1
     */
    double organicPurity();

    /**
     * Returns the purity of B at the raffinate end, P<sub>B</sub>.
     *
     * @return the mole fraction of B in the raffinate, above its share in the feed and below 1
     */
    double raffinatePurity();

    /**
     * Returns the separation factor of A over B, the same in every stage.
     *
     * @return the factor, above 1
     */
    SeparationFactor separationFactor();

    /**
     * Returns how the feed comes in.
     *
     * @return the phase
     */
    FeedPhase feedPhase();

    /** Checks that the duty is a separation. */
    @Value.Check
    default void check() {
        requireBetween("feedFraction", 0, feedFraction());
        requireBetween("organicPurity", feedFraction(), organicPurity());
        requireBetween("raffinatePurity", 1 - feedFraction(), raffinatePurity());
        if (!separationFactor().favoursFirst()) {
            throw Checks.refused(
                    "separationFactor",
                    "be above 1, as no cascade separates otherwise,",
                    separationFactor().value());
        }
    }

    private static void requireBetween(String path, double above, double value) {
        if (!(value > above && value < 1)) {
            throw Checks.refused(path, "be in (" + above + ", 1)", value);
        }
    }

    /**
     * Returns how much the organic end concentrates A against B.
     *
     * @return a = (P<sub>A</sub> / (1 &minus; P<sub>A</sub>)) / (f<sub>A</sub> / f<sub>B</sub>), above 1
     */
    default double organicConcentration() {
        return organicPurity() / (1 - organicPurity()) / (feedFraction() / (1 - feedFraction()));
    }

    /**
     * Returns how much the raffinate end concentrates B against A.
     *
     * @return b = (P<sub>B</sub> / (1 &minus; P<sub>B</sub>)) / (f<sub>B</sub> / f<sub>A</sub>), above 1
     */
    default double raffinateConcentration() {
        return raffinatePurity() / (1 - raffinatePurity()) / ((1 - feedFraction()) / feedFraction());
    }

    /**
     * Returns the part of A that leaves at the organic end.
     *
     * @return Y<sub>A</sub> = a (b &minus; 1) / (ab &minus; 1), in (0, 1)
     */
    default double organicYield() {
        double a = organicConcentration();
        double b = raffinateConcentration();
        return a * (b - 1) / (a * b - 1);
    }

    /**
     * Returns the part of B that leaves with the raffinate.
     *
     * @return Y<sub>B</sub> = b (a &minus; 1) / (ab &minus; 1), in (0, 1)
     */
    default double raffinateYield() {
        double a = organicConcentration();
        double b = raffinateConcentration();
        return b * (a - 1) / (a * b - 1);
    }

    /**
     * Returns how much leaves at the organic end, A and B together.
     *
     * @return f'<sub>A</sub> = f<sub>A</sub> Y<sub>A</sub> / P<sub>A</sub>, a mole fraction of the feed, in (0, 1)
     */
    default double organicShare() {
        return feedFraction() * organicYield() / organicPurity();
    }

    /**
     * Returns how much leaves with the raffinate, A and B together.
     *
     * @return f'<sub>B</sub> = 1 &minus; f'<sub>A</sub>, a mole fraction of the feed, in (0, 1)
     */
    default double raffinateShare() {
        return 1 - organicShare();
    }

    /**
     * Returns the least metal load of the organic phase that separates the feed into pure components with endless
     * stages.
     *
     * @return S<sub>min</sub> = f<sub>A</sub> + 1 / (&beta; &minus; 1) for an aqueous feed, 1 / (&beta; &minus; 1) for
     *     an organic
     *     one, moles for each mole of feed
     */
    default double leastOrganicLoad() {
        double least = 1 / (separationFactor().value() - 1);
        return feedPhase() == FeedPhase.AQUEOUS ? feedFraction() + least : least;
    }

    /**
     * Returns the least metal in the scrub solution that goes with {@link #leastOrganicLoad()}.
     *
     * @return W<sub>min</sub> = 1 / (&beta; &minus; 1) for an aqueous feed, f<sub>B</sub> + 1 / (&beta; &minus; 1) for
     *     an organic
     *     one, moles for each mole of feed
     */
    default double leastScrub() {
        double least = 1 / (separationFactor().value() - 1);
        return feedPhase() == FeedPhase.AQUEOUS ? least : 1 - feedFraction() + least;
    }

    /**
     * Returns the number of stages below which no organic load reaches the purities: all product goes back into the
     * cascade
     * (total reflux).
     *
     * @return ln(ab) / ln &beta;, above 0, not rounded
     */
    default double leastStages() {
        return Math.log(organicConcentration() * raffinateConcentration())
                / Math.log(separationFactor().value());
    }

    /**
     * Starts a duty.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CascadeDuty}. */
    final class Builder extends ImmutableCascadeDuty.Builder {
        Builder() {}
    }
}
