// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.extraction;

import java.io.Serializable;
import java.util.NavigableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;

/**
 * A cascade laid out by the formulas of {@link XuTheory}: its flows, its mixed extraction ratios and its stages.
 *
 * @since 0.1
 */
@Value.Immutable
public interface XuCascade extends Serializable {

    /**
     * Returns what the cascade has to do.
     *
     * @return the duty
     */
    CascadeDuty duty();

    /**
     * Returns which section set the flows by the rule of the best ratio.
     *
     * @return the section, empty if the load was given
     */
    Optional<CascadeSection> controlledBy();

    /**
     * Returns the metal in the organic phase of the extraction section, S.
     *
     * @return moles for each mole of feed, above 0
     */
    double organicLoad();

    /**
     * Returns the metal in the aqueous phase of the scrub section, W.
     *
     * @return moles for each mole of feed, above 0
     */
    double scrub();

    /**
     * Returns the mixed extraction ratio of the extraction section, E<sub>M</sub>: all metal in the organic phase over
     * all metal
     * in the aqueous phase.
     *
     * @return the ratio, in (0, 1)
     */
    double extractionRatio();

    /**
     * Returns the mixed extraction ratio of the scrub section, E'<sub>M</sub>.
     *
     * @return the ratio, above 1
     */
    double scrubRatio();

    /**
     * Returns the ideal stages of the extraction section, the feed stage among them.
     *
     * @return n = ln b / ln(&beta; E<sub>M</sub>), above 0, not rounded
     */
    double extractionStages();

    /**
     * Returns the ideal stages of the scrub section.
     *
     * @return m = ln a / ln(&beta; / E'<sub>M</sub>) &minus; 1, at least 0, not rounded
     */
    double scrubStages();

    /**
     * Returns where the formulas are doubtful.
     *
     * @return the warnings, empty if there is none
     */
    @Value.NaturalOrder
    NavigableSet<CascadeWarning> warnings();

    /** Checks the ranges. */
    @Value.Check
    default void check() {
        Checks.positive("organicLoad", organicLoad());
        Checks.positive("scrub", scrub());
        if (!(extractionRatio() > 0 && extractionRatio() < 1)) {
            throw Checks.refused("extractionRatio", "be in (0, 1)", extractionRatio());
        }
        if (!(scrubRatio() > 1 && scrubRatio() < Double.POSITIVE_INFINITY)) {
            throw Checks.refused("scrubRatio", "be finite and above 1", scrubRatio());
        }
        Checks.positive("extractionStages", extractionStages());
        Checks.notNegative("scrubStages", scrubStages());
    }

    /**
     * Returns the number of ideal stages, each section rounded up.
     *
     * @return the sum of the two whole numbers
     */
    default int stages() {
        return (int) (Math.ceil(extractionStages()) + Math.ceil(scrubStages()));
    }

    /**
     * Returns how far the organic load lies above the least one.
     *
     * @return S / S<sub>min</sub>, above 1
     */
    default double loadOverLeast() {
        return organicLoad() / duty().leastOrganicLoad();
    }

    /**
     * Starts a cascade.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link XuCascade}. */
    final class Builder extends ImmutableXuCascade.Builder {
        Builder() {}
    }
}
