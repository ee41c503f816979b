// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import org.immutables.value.Value;
import org.ytterby.evidence.Evidence;
import org.ytterby.internal.Checks;
import org.ytterby.place.Country;
import org.ytterby.time.DateSpan;

/**
 * A rate of value-added tax on goods that a country applied for a time, such as China's 13 % since 1 April 2019.
 *
 * @since 0.1
 */
@Value.Immutable
public interface VatRate extends Serializable {

    /**
     * Returns the country.
     *
     * @return the country
     */
    Country country();

    /**
     * Returns the rate.
     *
     * @return the rate as a fraction in [0, 1], such as 0.13
     */
    double rate();

    /**
     * Returns the days on which it applied.
     *
     * @return the days
     */
    DateSpan period();

    /**
     * Returns where the rate was seen and how sure it is.
     *
     * @return the evidence
     */
    Evidence evidence();

    /** Checks the rate. */
    @Value.Check
    default void check() {
        Checks.fraction("rate", rate());
    }

    /**
     * Finds the rate of a country on a day.
     *
     * @param rates the known rates
     * @param country the country
     * @param day the day
     * @return the rate
     * @throws IllegalArgumentException if no rate or more than one is known for that day
     */
    static VatRate on(Collection<VatRate> rates, Country country, LocalDate day) {
        VatRate found = null;
        for (VatRate rate : rates) {
            if (rate.country() == country && rate.period().contains(day)) {
                if (found != null) {
                    throw Checks.refused("rates", "hold one rate of " + country + " on " + day, "two");
                }
                found = rate;
            }
        }
        if (found == null) {
            throw Checks.refused("rates", "hold a rate of " + country + " on " + day, "none");
        }
        return found;
    }

    /**
     * Starts a rate.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link VatRate}. */
    final class Builder extends ImmutableVatRate.Builder {
        Builder() {}
    }
}
