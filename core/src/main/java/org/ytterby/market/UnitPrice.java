// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.evidence.Confidence;
import org.ytterby.evidence.Edition;
import org.ytterby.evidence.Evidence;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.MassUnit;
import org.ytterby.time.DateSpan;

/**
 * A price of a mass of a good, with everything it depends on: 412,000 to 414,000 CNY per tonne of oxide, in China, tax
 * included, on one day. Two prices compare only where all of it agrees; {@link PriceConversion} brings it to agree.
 *
 * @since 0.1
 */
@Value.Immutable
public interface UnitPrice extends Serializable {

    /**
     * Returns what is sold.
     *
     * @return the good, its form, basis and purity
     */
    Commodity commodity();

    /**
     * Returns the amount of money for one {@link #massUnit()}.
     *
     * @return the lowest and the highest price, both finite, included and at least 0; equal if one price is quoted
     */
    Interval amount();

    /**
     * Returns the currency.
     *
     * @return the currency of ISO 4217
     */
    Currency currency();

    /**
     * Returns the mass that the amount is for.
     *
     * @return the unit
     */
    MassUnit massUnit();

    /**
     * Returns the day of the price or the days it is of.
     *
     * @return the days, with a first and a last
     */
    DateSpan period();

    /**
     * Returns how the price came about.
     *
     * @return the kind
     */
    PriceKind kind();

    /**
     * Returns whether the publisher marks the price as an estimate; by default it does not.
     *
     * @return whether it does
     */
    @Value.Default
    default boolean estimated() {
        return false;
    }

    /**
     * Returns where the good is sold.
     *
     * @return the place as published, such as {@code "China"}, empty if it is not stated
     */
    Optional<String> place();

    /**
     * Returns the terms of delivery.
     *
     * @return the terms
     */
    DeliveryTerms terms();

    /**
     * Returns what the price says about value-added tax.
     *
     * @return the tax
     */
    PriceTax tax();

    /**
     * Returns the unit that the publisher rounded to.
     *
     * @return the unit in the currency per mass unit, above 0, such as 1 or 0.01; empty if it is not known
     */
    Optional<BigDecimal> roundedTo();

    /**
     * Returns the edition that prints the price.
     *
     * @return the edition, empty if the source has none
     */
    Optional<Edition> edition();

    /**
     * Returns where the price was seen and how sure it is.
     *
     * @return the evidence of the price as quoted
     */
    Evidence evidence();

    /**
     * Returns the conversions the price went through since it was quoted.
     *
     * @return the steps in order, empty for a price as quoted
     */
    List<PriceStep> steps();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        if (!(amount().lower() >= 0) || !amount().lowerInclusive() || !amount().upperInclusive()) {
            throw Checks.refused("amount", "be between two included prices of at least 0", amount());
        }
        Periods.bounded("period", period());
        place().ifPresent(place -> Checks.notBlank("place", place));
        roundedTo().filter(unit -> unit.signum() <= 0).ifPresent(unit -> {
            throw Checks.refused("roundedTo", "be above 0", unit);
        });
    }

    /**
     * Returns the middle of the lowest and the highest price.
     *
     * @return low / 2 + high / 2, in the currency per mass unit
     */
    default double mid() {
        return amount().isPoint() ? amount().lower() : amount().lower() / 2 + amount().upper() / 2;
    }

    /**
     * Returns one point of the quoted range.
     *
     * @param point which
     * @return the amount in the currency per mass unit
     */
    default double at(PricePoint point) {
        return switch (point) {
            case LOW -> amount().lower();
            case MID -> mid();
            case HIGH -> amount().upper();
        };
    }

    /**
     * Returns the range of the price per kilogram.
     *
     * @return the lowest and the highest price in the currency per kilogram
     */
    default Interval perKilogram() {
        return Interval.of(
                MassUnit.KILOGRAM.convert(amount().lower(), massUnit()),
                MassUnit.KILOGRAM.convert(amount().upper(), massUnit()));
    }

    /**
     * Returns how sure the price is after its conversions: the weakest of its evidence and of its steps.
     *
     * @return the confidence
     */
    default Confidence confidence() {
        return steps().stream().map(PriceStep::confidence).reduce(evidence().confidence(), Confidence::weakest);
    }

    /**
     * Starts a price.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link UnitPrice}. */
    final class Builder extends ImmutableUnitPrice.Builder {
        Builder() {}
    }
}
