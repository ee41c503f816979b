// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.shock;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Set;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.place.Country;
import org.ytterby.supply.Region;
import org.ytterby.time.DateSpan;

/**
 * Export licences under rules of a regime book: what licences let through is assumed here, what the rules ask is read from
 * the book, day by day, by the licensing calculator.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonTypeName("licence-regime")
public non-sealed interface LicenceRegime extends Shock {

    /**
     * Returns which rules.
     *
     * @return the identifiers of provisions of the book; none means whatever the book asks
     */
    Set<String> provisions();

    /**
     * Returns whose exports.
     *
     * @return the exporting country
     */
    Country country();

    /**
     * Returns to whom.
     *
     * @return the regions; none means every buyer outside the country
     */
    Set<Region> destinations();

    /**
     * Returns how much is approved.
     *
     * @return the fraction of the flow that gets a licence, in [0, 1]
     */
    double approved();

    /**
     * Returns how long it takes.
     *
     * @return the days from the day a licence is first asked for until the first licensed goods leave, 0 to 3660
     */
    int daysToApprove();

    /**
     * Returns what this is based on.
     *
     * @return the source or assumption, in words
     */
    String basedOn();

    /**
     * Returns the days on which it holds.
     *
     * @return the days, first and last included; a month that holds some of them is hit in proportion; open ends reach
     *     beyond the run
     */
    @Override
    DateSpan days();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.fraction("approved", approved());
        Checks.inRange("daysToApprove", daysToApprove(), 0, 3660);
        Checks.notBlank("basedOn", basedOn());
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LicenceRegime}. */
    final class Builder extends ImmutableLicenceRegime.Builder {
        Builder() {}
    }
}
