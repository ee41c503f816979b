// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.geopol;

import java.io.Serializable;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.risk.RiskMethod;
import org.ytterby.risk.RiskScore;
import org.ytterby.supply.metric.MetricValue;

/**
 * What GeoPolRisk says of an importer, a material and a year.
 *
 * @since 0.1
 */
@Value.Immutable
public interface GeoPolResult extends Serializable {

    /**
     * Returns the name of the importer.
     *
     * @return the name
     */
    String importer();

    /**
     * Returns the material.
     *
     * @return the name
     */
    String material();

    /**
     * Returns the year.
     *
     * @return the calendar year
     */
    int year();

    /**
     * Returns the concentration of world production.
     *
     * @return the Herfindahl-Hirschman index, within [0, 1], undefined if production is not known
     */
    MetricValue concentration();

    /**
     * Returns the import risk.
     *
     * @return the risk, within [0, 1]
     */
    MetricValue importRisk();

    /**
     * Returns the price.
     *
     * @return the price, in USD/kg
     */
    MetricValue price();

    /**
     * Returns the score.
     *
     * @return the score, with its contributions by origin
     */
    RiskScore score();

    /**
     * Returns the midpoint.
     *
     * @return score times price, in USD/kg, with its contributions by origin
     */
    RiskScore midpoint();

    /**
     * Returns the characterisation factor.
     *
     * @return midpoint over that of copper, in kg Cu-eq/kg, with its contributions by origin
     */
    RiskScore factor();

    /** Checks which scores they are. */
    @Value.Check
    default void check() {
        require("score", RiskMethod.GEOPOLRISK_SCORE, score());
        require("midpoint", RiskMethod.GEOPOLRISK_MIDPOINT, midpoint());
        require("factor", RiskMethod.GEOPOLRISK_FACTOR, factor());
    }

    private static void require(String path, RiskMethod method, RiskScore score) {
        if (score.method() != method) {
            throw Checks.refused(path + ".method", "be " + method, score.method());
        }
    }

    /**
     * Starts a result.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GeoPolResult}. */
    final class Builder extends ImmutableGeoPolResult.Builder {
        Builder() {}
    }
}
