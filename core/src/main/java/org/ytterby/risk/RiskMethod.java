// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk;

import org.ytterby.quantity.Interval;

/**
 * A published measure of criticality.
 *
 * @since 0.1
 */
public enum RiskMethod {
    /** Supply risk of the European Commission, revision of 2017. */
    EU_SUPPLY_RISK("EU supply risk", "", 0, Double.POSITIVE_INFINITY),
    /** Economic importance of the European Commission, revision of 2017. */
    EU_ECONOMIC_IMPORTANCE("EU economic importance", "", 0, 10),
    /** GeoPolRisk, the score. */
    GEOPOLRISK_SCORE("GeoPolRisk score", "", 0, 1),
    /** GeoPolRisk, the midpoint: score times price of the imports. */
    GEOPOLRISK_MIDPOINT("GeoPolRisk midpoint", "USD/kg", 0, Double.POSITIVE_INFINITY),
    /** GeoPolRisk, the characterisation factor: midpoint over that of copper. */
    GEOPOLRISK_FACTOR("GeoPolRisk characterisation factor", "kg Cu-eq/kg", 0, Double.POSITIVE_INFINITY),
    /** Supply risk of the USGS, method of 2021. */
    USGS_2021("USGS 2021 supply risk", "", 0, 1),
    /** Expected loss of the USGS, method of 2025. */
    USGS_2025("USGS 2025 expected loss", "million USD", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
    /** Supply risk of Yale University, all components. */
    YALE_SUPPLY_RISK("Yale supply risk", "", 0, 100),
    /** The geopolitical component of Yale University's supply risk alone. */
    YALE_GEOPOLITICAL("Yale geopolitical component", "", 0, 100);

    private final String title;
    private final String unit;
    private final double least;
    private final double most;

    RiskMethod(String title, String unit, double least, double most) {
        this.title = title;
        this.unit = unit;
        this.least = least;
        this.most = most;
    }

    /**
     * Returns the name of the method in words.
     *
     * @return the title
     */
    public String title() {
        return title;
    }

    /**
     * Returns the unit of its scores.
     *
     * @return the unit, empty for a plain number
     */
    public String unit() {
        return unit;
    }

    /**
     * Returns the scores there are.
     *
     * @return the range; more is riskier, or for {@link #EU_ECONOMIC_IMPORTANCE} more important
     */
    public Interval range() {
        return Interval.of(least, Double.isFinite(least), most, Double.isFinite(most));
    }
}
