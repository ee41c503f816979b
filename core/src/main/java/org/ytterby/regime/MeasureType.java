// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime;

/**
 * What kind of thing an instrument or a provision is.
 *
 * @since 0.1
 */
public enum MeasureType {
    /** Export needs a dual-use, technology or trade licence. */
    EXPORT_LICENCE_CONTROL,
    /** Export is prohibited. */
    EXPORT_PROHIBITION,
    /** Export to one destination is prohibited or in principle refused. */
    DESTINATION_BAN,
    /** Parties named may not receive listed items. */
    PARTY_LISTING,
    /** Parties named may receive listed items only under stricter conditions. */
    WATCH_LISTING,
    /** Technologies prohibited or restricted from export. */
    TECHNOLOGY_CATALOGUE,
    /** Export is reserved to named enterprises. */
    STATE_TRADING,
    /** Export is limited in volume. */
    EXPORT_QUOTA,
    /** Production is limited in volume. */
    PRODUCTION_QUOTA,
    /** Export bears a duty. */
    EXPORT_TARIFF,
    /** Import bears a duty. */
    IMPORT_TARIFF,
    /** Import is limited otherwise. */
    IMPORT_RESTRICTION,
    /** Public buyers may not buy by origin. */
    PROCUREMENT_RESTRICTION,
    /** A tax advantage depends on origin or ownership. */
    TAX_INCENTIVE_CONDITION,
    /** Products must carry a label, data or a recycled share. */
    PRODUCT_REQUIREMENT,
    /** A share of supply aimed at. */
    SUPPLY_TARGET,
    /** Something must be reported. */
    REPORTING_REQUIREMENT,
    /** Stocks are built. */
    STOCKPILE,
    /** A licence for repeated shipments. */
    GENERAL_LICENCE,
    /** Other provisions do not operate for a time. */
    SUSPENSION,
    /** Another instrument is changed. */
    AMENDMENT,
    /** The law on which other measures rest. */
    FRAMEWORK_LAW,
    /** A finding in a dispute. */
    DISPUTE_RULING,
    /** A political text of two sides. */
    BILATERAL_ARRANGEMENT,
    /** An official reading that binds nobody formally. */
    GUIDANCE,
    /** A levy of somebody who is no state. */
    NON_STATE_LEVY
}
