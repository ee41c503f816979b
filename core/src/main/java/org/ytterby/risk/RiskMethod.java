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
    EU_SUPPLY_RISK("EU supply risk", "", Interval.atLeast(0)),
    /** Economic importance of the European Commission, revision of 2017. */
    EU_ECONOMIC_IMPORTANCE("EU economic importance", "", Interval.of(0, 10)),
    /** GeoPolRisk, the score. */
    GEOPOLRISK_SCORE("GeoPolRisk score", "", Interval.of(0, 1)),
    /** GeoPolRisk, the midpoint: score times price of the imports. */
    GEOPOLRISK_MIDPOINT("GeoPolRisk midpoint", "USD/kg", Interval.atLeast(0)),
    /** GeoPolRisk, the characterisation factor: midpoint over that of copper. */
    GEOPOLRISK_FACTOR("GeoPolRisk characterisation factor", "kg Cu-eq/kg", Interval.atLeast(0)),
    /** Supply risk of the USGS, method of 2021. */
    USGS_2021("USGS 2021 supply risk", "", Interval.of(0, 1)),
    /** Expected loss of the USGS, method of 2025. */
    USGS_2025("USGS 2025 expected loss", "million USD", Interval.unbounded()),
    /** Supply risk of Yale University, all components. */
    YALE_SUPPLY_RISK("Yale supply risk", "", Interval.of(0, 100)),
    /** The geopolitical component of Yale University's supply risk alone. */
    YALE_GEOPOLITICAL("Yale geopolitical component", "", Interval.of(0, 100));

    private final String title;
    private final String unit;
    private final Interval range;

    RiskMethod(String title, String unit, Interval range) {
        this.title = title;
        this.unit = unit;
        this.range = range;
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
        return range;
    }
}
