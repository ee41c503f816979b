// SPDX-License-Identifier: Apache-2.0
package org.ytterby.element;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;

/**
 * The standard atomic weight of one element as a table prints it: a dimensionless relative mass, which is also grams per
 * mole.
 *
 * @since 0.1
 */
@Value.Immutable
public interface AtomicWeight extends Serializable {

    /**
     * Returns the weight; where the table gives an interval, the single (abridged) value that stands for it.
     *
     * @return the weight, above 0, with the printed decimals
     */
    BigDecimal value();

    /**
     * Returns the uncertainty that the table gives the value.
     *
     * @return the uncertainty, in the unit of the value, at least 0
     */
    BigDecimal uncertainty();

    /**
     * Returns the interval in which the weight lies in ordinary materials, for elements whose isotopes vary in nature. The
     * abridged value is rounded, so it may lie just outside.
     *
     * @return the interval, empty if the table gives none
     */
    Optional<Interval> interval();

    /** Checks the ranges. */
    @Value.Check
    default void check() {
        if (value().signum() <= 0) {
            throw Checks.refused("value", "be above 0", value());
        }
        if (uncertainty().signum() < 0) {
            throw Checks.refused("uncertainty", "be at least 0", uncertainty());
        }
        interval().ifPresent(interval -> {
            double least = value().subtract(uncertainty()).doubleValue();
            double greatest = value().add(uncertainty()).doubleValue();
            if (interval.intersection(Interval.of(least, greatest)).isEmpty()) {
                throw Checks.refused("interval", "come within " + uncertainty() + " of " + value(), interval);
            }
        });
    }

    /**
     * Creates a weight without an interval.
     *
     * @param value the value as printed, such as {@code "144.242"}
     * @param uncertainty the uncertainty as printed, such as {@code "0.003"}
     * @return the weight
     * @throws IllegalArgumentException if a text is no number, or a number out of range
     */
    static AtomicWeight of(String value, String uncertainty) {
        return builder()
                .value(new BigDecimal(value))
                .uncertainty(new BigDecimal(uncertainty))
                .build();
    }

    /**
     * Starts a weight.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AtomicWeight}. */
    final class Builder extends ImmutableAtomicWeight.Builder {
        Builder() {}
    }
}
