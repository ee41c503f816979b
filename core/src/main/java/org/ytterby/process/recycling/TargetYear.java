// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.recycling;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.OptionalDouble;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;

/**
 * What a recycling target supplies of one metal in one year.
 *
 * @param year the calendar year
 * @param share the rate of the target in that year, in [0, 1]
 * @param demandTonnes the metal needed, at least 0
 * @param retiredTonnes the metal in products given up, at least 0
 * @param suppliedTonnes what recycling supplies, within [0, retired]
 * @param missedTonnes what the target asks for and no recycling can supply, since too little is given up or lost on
 *     the way,
 *     within [0, inf)
 * @since 0.1
 */
public record TargetYear(
        @JsonProperty(required = true) int year,
        @JsonProperty(required = true) double share,
        @JsonProperty(required = true) double demandTonnes,
        @JsonProperty(required = true) double retiredTonnes,
        Interval suppliedTonnes,
        Interval missedTonnes)
        implements Serializable {

    /**
     * Checks the amounts.
     *
     * @param year the year
     * @param share the rate
     * @param demandTonnes the demand
     * @param retiredTonnes what is given up
     * @param suppliedTonnes what is supplied
     * @param missedTonnes what is missed
     * @throws IllegalArgumentException if an amount is out of range
     */
    public TargetYear {
        Checks.fraction("share", share);
        Checks.notNegative("demandTonnes", demandTonnes);
        Checks.notNegative("retiredTonnes", retiredTonnes);
        if (!Interval.of(0, retiredTonnes).encloses(suppliedTonnes)) {
            throw Checks.refused("suppliedTonnes", "be within [0, " + retiredTonnes + "]", suppliedTonnes);
        }
        if (!Interval.atLeast(0).encloses(missedTonnes)) {
            throw Checks.refused("missedTonnes", "be within [0, inf)", missedTonnes);
        }
    }

    /**
     * Computes one year.
     *
     * @param target the target
     * @param year the year
     * @param demandTonnes the metal needed in the year, at least 0
     * @param retiredTonnes the metal in products given up in the year, at least 0
     * @param processRecovery how much of what is collected recycling can win back, within [0, 1], a bound if it is not
     *     known
     * @return what the target supplies
     * @throws IllegalArgumentException if an amount is negative or the recovery is not within [0, 1]
     */
    public static TargetYear of(
            RecyclingTarget target, int year, double demandTonnes, double retiredTonnes, Interval processRecovery) {
        Checks.notNegative("demandTonnes", demandTonnes);
        Checks.notNegative("retiredTonnes", retiredTonnes);
        if (!RecyclingStep.UNKNOWN_RECOVERY.encloses(processRecovery)) {
            throw Checks.refused("processRecovery", "be within [0, 1]", processRecovery);
        }
        double share = target.share(year);
        Interval most = processRecovery.times(retiredTonnes).clampedTo(Interval.of(0, retiredTonnes));
        Interval asked = switch (target.rate()) {
            case RECOVERED_OF_RETIRED -> Interval.exactly(share * retiredTonnes);
            case COLLECTED_OF_RETIRED -> most.times(share);
            case RECOVERED_OF_DEMAND -> Interval.exactly(share * demandTonnes);
        };
        if (target.rate() == TargetRate.COLLECTED_OF_RETIRED) {
            return new TargetYear(
                    year,
                    share,
                    demandTonnes,
                    retiredTonnes,
                    asked.clampedTo(Interval.of(0, retiredTonnes)),
                    Interval.exactly(0));
        }
        double wanted = asked.upper();
        Interval supplied = Interval.of(Math.min(wanted, most.lower()), Math.min(wanted, most.upper()));
        Interval missed = Interval.of(wanted - supplied.upper(), wanted - supplied.lower());
        return new TargetYear(year, share, demandTonnes, retiredTonnes, supplied, missed);
    }

    /**
     * Returns the share of the demand that recycling supplies, the end-of-life recycling input rate if nothing is
     * stocked.
     *
     * @return the lowest share supplied / demand may be, at least 0; empty if nothing is needed
     */
    public OptionalDouble leastShareOfDemand() {
        return ofDemand(suppliedTonnes.lower());
    }

    /**
     * Returns the share of the demand that recycling supplies at most.
     *
     * @return the highest share supplied / demand may be, above 1 if more comes back than is needed; empty if nothing
     *     is needed
     */
    public OptionalDouble mostShareOfDemand() {
        return ofDemand(suppliedTonnes.upper());
    }

    private OptionalDouble ofDemand(double supplied) {
        return demandTonnes > 0 ? OptionalDouble.of(supplied / demandTonnes) : OptionalDouble.empty();
    }
}
