// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply;

/**
 * What a figure about a market measures.
 *
 * @since 0.1
 */
public enum IndicatorMeasure {
    /** Net import reliance of the USGS: imports less exports with stock changes, over apparent consumption. */
    NET_IMPORT_RELIANCE(IndicatorUnit.PERCENT),
    /** Import reliance of the European Commission: imports less exports over production with imports less exports. */
    EU_IMPORT_RELIANCE(IndicatorUnit.PERCENT),
    /** Production over consumption. */
    SELF_SUFFICIENCY(IndicatorUnit.PERCENT),
    /** The share of imports that one partner sends, by first consignment. */
    IMPORT_SHARE(IndicatorUnit.PERCENT),
    /** Production with imports less exports and stock changes. */
    APPARENT_CONSUMPTION(IndicatorUnit.TONNES),
    /** What came into the market. */
    IMPORTS(IndicatorUnit.TONNES),
    /** What left the market. */
    EXPORTS(IndicatorUnit.TONNES),
    /** What the market asked for. */
    DEMAND(IndicatorUnit.TONNES),
    /** End-of-life recycling input rate: old scrap recycled, over all input. */
    EOL_RIR(IndicatorUnit.PERCENT),
    /** End-of-life recycling rate: old scrap recycled, over end-of-life products. */
    EOL_RR(IndicatorUnit.PERCENT),
    /** What was ever recycled, over what was ever mined. */
    RECYCLED_SHARE_OF_MINED(IndicatorUnit.PERCENT),
    /** Recycling that the publisher puts into words and not into a rate. */
    RECYCLING(IndicatorUnit.PERCENT),
    /** A recycling rate aimed at; which rate is often not said. */
    RECYCLING_TARGET(IndicatorUnit.PERCENT),
    /** Substitution index of economic importance, 1 where nothing substitutes. */
    SUBSTITUTION_INDEX_ECONOMIC(IndicatorUnit.INDEX),
    /** Substitution index of supply risk, 1 where nothing substitutes. */
    SUBSTITUTION_INDEX_SUPPLY(IndicatorUnit.INDEX),
    /** Substitutes that the publisher puts into words and not into an index. */
    SUBSTITUTES(IndicatorUnit.INDEX),
    /** The share of use that goes into one application. */
    END_USE_SHARE(IndicatorUnit.PERCENT),
    /** The share of demand for rare earths that is for one element. */
    DEMAND_SHARE_OF_ELEMENT(IndicatorUnit.PERCENT);

    private final IndicatorUnit unit;

    IndicatorMeasure(IndicatorUnit unit) {
        this.unit = unit;
    }

    /**
     * Returns the unit that figures of this measure have.
     *
     * @return the unit
     */
    public IndicatorUnit unit() {
        return unit;
    }
}
