// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import java.util.Optional;
import org.ytterby.evidence.Evidence;
import org.ytterby.material.Stage;
import org.ytterby.supply.Region;

/**
 * What the bundled network of magnet rare earths takes for granted where no figure is published.
 *
 * @param kind what it settles
 * @param stage the stage it is about, empty for all
 * @param place the country or region it is about, empty for all
 * @param use the use it is about, empty for all
 * @param of the deposit, country, preset or need it names beside these, empty if none
 * @param value the value; fractions in [0, 1], tonnes, months or years as the kind says
 * @param statement the assumption in a sentence
 * @param evidence the source and the reason
 * @since 0.1
 */
public record BaselineAssumption(
        Kind kind,
        Optional<Stage> stage,
        Optional<Region> place,
        Optional<String> use,
        Optional<String> of,
        double value,
        String statement,
        Evidence evidence) {

    /** What an assumption settles. */
    public enum Kind {
        /** World demand in tonnes a year. */
        DEMAND_TOTAL,
        /** Output over capacity. */
        UTILISATION,
        /** What comes through a stage. */
        RECOVERY,
        /** Where feed stands that published mine output does not show. */
        FEED_GAP,
        /** Where scrap is separated again. */
        SCRAP,
        /** Which country stands for the other ones of a table. */
        OTHER_COUNTRY,
        /** The part of a country's output that comes from ore like that of a deposit. */
        DEPOSIT_SHARE,
        /** The part of dysprosium and terbium separated outside China. */
        HEAVY_OUTSIDE,
        /** Whose separator the mines of a country feed first. */
        ROUTE,
        /** The part of a country in what is made outside China. */
        REST_SHARE,
        /** The part of a region in a use. */
        REGION_SHARE,
        /** The rank of a use. */
        PRIORITY,
        /** The growth of needs a year. */
        GROWTH,
        /** The part of a flow under contract. */
        CONTRACTED,
        /** Months from the begin of a tranche of projects to its first output. */
        PROJECT_LEAD_MONTHS,
        /** Months from first output to the full tranche. */
        PROJECT_RAMP_MONTHS,
        /** The probability that a tranche is built. */
        PROJECT_PROBABILITY,
        /** What projects of a stage need from a country. */
        PROJECT_DEPENDENCE,
        /** Where old products go. */
        RECYCLING_PLACE,
        /** The part of what is collected that is recovered. */
        RECYCLING_RECOVERED,
        /** Months from use to recovery. */
        RECYCLING_DELAY_MONTHS,
        /** The largest part of a need that a substitute takes over. */
        SUBSTITUTE_SHARE,
        /** The part of performance lost with a substitute. */
        SUBSTITUTE_LOSS,
        /** The year from which a substitute is used. */
        SUBSTITUTE_YEAR,
        /** Months in which a substitute reaches its largest share. */
        SUBSTITUTE_RAMP_MONTHS
    }
}
