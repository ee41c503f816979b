// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.compare;

import java.io.Serializable;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;
import org.ytterby.risk.RiskNotes;
import org.ytterby.risk.eu.EuStage;
import org.ytterby.risk.eu.SectorUse;
import org.ytterby.risk.geopol.GeoPolInput;
import org.ytterby.risk.usgs.DisruptionScenario;
import org.ytterby.risk.usgs.Usgs2021Input;
import org.ytterby.risk.yale.YaleIndicator;

/**
 * What is known of one element, for all methods. What is left out is not known.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ElementRiskData extends Serializable {

    /**
     * Returns the element.
     *
     * @return the element
     */
    Element element();

    /**
     * Returns the stages for the supply risk of the European Commission.
     *
     * @return the stages, each once; empty if none is known
     */
    List<EuStage> euStages();

    /**
     * Returns the uses by sector.
     *
     * @return the uses, whose shares add up to 1; empty if not known
     */
    List<SectorUse> sectorUses();

    /**
     * Returns the value added of the largest manufacturing sector.
     *
     * @return the value added, in million EUR, above 0, empty if not known
     */
    OptionalDouble largestValueAdded();

    /**
     * Returns the substitution index of economic importance.
     *
     * @return the index, within [0, 1], empty if not known
     */
    Optional<Interval> substitutionEconomic();

    /**
     * Returns the imports for GeoPolRisk.
     *
     * @return the input, empty if not known
     */
    Optional<GeoPolInput> geoPol();

    /**
     * Returns the factors of the USGS method of 2021.
     *
     * @return the input, empty if not known
     */
    Optional<Usgs2021Input> usgs2021();

    /**
     * Returns the disruptions of the USGS method of 2025.
     *
     * @return the scenarios, empty if not known
     */
    List<DisruptionScenario> scenarios();

    /**
     * Returns the indicators of Yale University.
     *
     * @return the scores, each within [0, 100]
     */
    @Value.NaturalOrder
    NavigableMap<YaleIndicator, Interval> yaleIndicators();

    /**
     * Returns what a reader has to know of the data.
     *
     * @return the notes, which stand in every score of the element
     */
    RiskNotes notes();

    /** Checks the ranges. */
    @Value.Check
    default void check() {
        largestValueAdded().ifPresent(value -> Checks.positive("largestValueAdded", value));
    }

    /**
     * Starts data.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ElementRiskData}. */
    final class Builder extends ImmutableElementRiskData.Builder {
        Builder() {}
    }
}
