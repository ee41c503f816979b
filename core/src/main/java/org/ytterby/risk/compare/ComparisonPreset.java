// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.compare;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.risk.eu.EuPreset;
import org.ytterby.risk.geopol.GeoPolPreset;
import org.ytterby.risk.usgs.Usgs2021Preset;
import org.ytterby.risk.usgs.Usgs2025Preset;
import org.ytterby.risk.yale.YaleWeights;

/**
 * The policy of each method in a comparison.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ComparisonPreset extends Serializable {

    /**
     * Returns the policy of the European Commission's method.
     *
     * @return the preset
     */
    EuPreset eu();

    /**
     * Returns the policy of GeoPolRisk.
     *
     * @return the preset
     */
    GeoPolPreset geoPol();

    /**
     * Returns the policy of the USGS method of 2021.
     *
     * @return the preset
     */
    Usgs2021Preset usgs2021();

    /**
     * Returns the policy of the USGS method of 2025.
     *
     * @return the preset
     */
    Usgs2025Preset usgs2025();

    /**
     * Returns the weights of Yale University's indicators.
     *
     * @return the weights, empty if the caller has none: then that method is not computable
     */
    Optional<YaleWeights> yaleWeights();

    /**
     * Returns how many ranks two methods have to be apart, for sure, to count as a disagreement.
     *
     * @return the ranks, at least 1
     */
    int leastGap();

    /** Checks the gap. */
    @Value.Check
    default void check() {
        Checks.inRange("leastGap", leastGap(), 1, 1000);
    }

    /**
     * Starts a preset.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ComparisonPreset}. */
    final class Builder extends ImmutableComparisonPreset.Builder {
        Builder() {}
    }
}
