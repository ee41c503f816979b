// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.bom;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.Serializable;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;

/**
 * A quantity known as a range with, perhaps, a typical value: low, typical, high of a table. A quantity is at least 0; one that nobody has stated
 * is everything from 0 on and has no typical value.
 *
 * @since 0.1
 */
@Value.Immutable
public interface QuantityRange extends Serializable {

    /**
     * Returns the values it may have.
     *
     * @return the values, none of them negative; a side that is not known is open
     */
    Interval bounds();

    /**
     * Returns the typical value, such as a median.
     *
     * @return one of the values, empty if none is stated
     */
    OptionalDouble typical();

    /**
     * Gives one value.
     *
     * @param value the value, at least 0
     * @return the quantity, the value being typical too
     * @throws IllegalArgumentException if it is negative or not finite
     */
    static QuantityRange exactly(double value) {
        return builder().bounds(Interval.exactly(value)).typical(value).build();
    }

    /**
     * Gives a range with its typical value.
     *
     * @param low the smallest value, at least 0
     * @param typical the typical value
     * @param high the largest value
     * @return the quantity
     * @throws IllegalArgumentException if the values are negative, not finite or not in this order
     */
    static QuantityRange of(double low, double typical, double high) {
        return builder().bounds(Interval.of(low, high)).typical(typical).build();
    }

    /**
     * Gives a range without a typical value.
     *
     * @param bounds the values it may have
     * @return the quantity
     * @throws IllegalArgumentException if a value is negative
     */
    static QuantityRange within(Interval bounds) {
        return builder().bounds(bounds).build();
    }

    /**
     * Gives a quantity of which nothing is known.
     *
     * @return everything from 0 on
     */
    static QuantityRange unknown() {
        return within(Interval.atLeast(0));
    }

    /**
     * Tells whether nothing is known of the quantity.
     *
     * @return true if it may be anything from 0 on and has no typical value
     */
    @JsonIgnore
    default boolean isUnknown() {
        return typical().isEmpty() && bounds().equals(Interval.atLeast(0));
    }

    /**
     * Adds a quantity.
     *
     * @param other the other
     * @return the sum; its typical value is the sum of both, empty if one has none
     */
    default QuantityRange plus(QuantityRange other) {
        Interval sum = bounds().plus(other.bounds());
        return typical().isPresent() && other.typical().isPresent()
                ? Quantities.with(sum, typical().getAsDouble() + other.typical().getAsDouble())
                : within(sum);
    }

    /**
     * Multiplies by a quantity.
     *
     * @param other the other
     * @return the product; its typical value is the product of both, empty if one has none
     */
    default QuantityRange times(QuantityRange other) {
        Interval product = bounds().times(other.bounds());
        return typical().isPresent() && other.typical().isPresent()
                ? Quantities.with(
                        product, typical().getAsDouble() * other.typical().getAsDouble())
                : within(product);
    }

    /**
     * Multiplies by a number.
     *
     * @param factor the number, finite and at least 0
     * @return the product
     * @throws IllegalArgumentException if the number is negative or not finite
     */
    default QuantityRange times(double factor) {
        return times(exactly(Checks.notNegative("factor", factor)));
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        if (!(bounds().lower() >= 0)) {
            throw Checks.refused("bounds", "hold no negative value", bounds());
        }
        typical().ifPresent(value -> {
            if (!bounds().contains(value)) {
                throw Checks.refused("typical", "be within " + bounds(), value);
            }
        });
    }

    /**
     * Starts a quantity range.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link QuantityRange}. */
    final class Builder extends ImmutableQuantityRange.Builder {
        Builder() {}
    }
}
