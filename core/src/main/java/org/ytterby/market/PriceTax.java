// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market;

import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.ytterby.evidence.Confidence;
import org.ytterby.internal.Checks;

/**
 * What a price says about value-added tax. Chinese domestic quotes mostly include it, export quotes do not.
 *
 * @since 0.1
 */
@Value.Immutable
public interface PriceTax extends Serializable {

    /**
     * Returns whether the tax is in the price.
     *
     * @return the treatment
     */
    VatTreatment treatment();

    /**
     * Returns the rate of the tax that is in the price.
     *
     * @return the rate as a fraction in [0, 1], such as 0.13; empty unless the tax is included
     */
    OptionalDouble rate();

    /**
     * Returns how sure the treatment is, where that differs from how sure the price is.
     *
     * @return the confidence, empty if the source of the price says it
     */
    Optional<Confidence> confidence();

    /** Checks that a rate stands where the tax is included, and only there. */
    @Value.Check
    default void check() {
        rate().ifPresent(rate -> Checks.fraction("tax.rate", rate));
        if (rate().isPresent() != (treatment() == VatTreatment.INCLUDED)) {
            throw Checks.refused("tax.rate", "be stated if the tax is included, and only then", treatment());
        }
    }

    /**
     * Gives a tax that is in the price.
     *
     * @param rate the rate as a fraction in [0, 1]
     * @return the tax
     * @throws IllegalArgumentException if the rate is out of range
     */
    static PriceTax included(double rate) {
        return builder().treatment(VatTreatment.INCLUDED).rate(rate).build();
    }

    /**
     * Gives a price without the tax.
     *
     * @return the tax
     */
    static PriceTax excluded() {
        return builder().treatment(VatTreatment.EXCLUDED).build();
    }

    /**
     * Gives a price of which nothing is known about tax.
     *
     * @return the tax
     */
    static PriceTax notStated() {
        return builder().treatment(VatTreatment.NOT_STATED).build();
    }

    /**
     * Says whether two prices treat the tax alike, however sure that is.
     *
     * @param other the other tax
     * @return whether treatment and rate are equal
     */
    default boolean isSameAs(PriceTax other) {
        return treatment() == other.treatment() && rate().equals(other.rate());
    }

    /**
     * Starts a tax.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PriceTax}. */
    final class Builder extends ImmutablePriceTax.Builder {
        Builder() {}
    }
}
