// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.metric;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;

/**
 * The answer of a measure: the numbers it may be, one of them where all inputs are known, or the reason why there is none.
 *
 * @since 0.1
 */
@Value.Immutable
public interface MetricValue extends Serializable {

    /**
     * Returns what the measure may be.
     *
     * @return the numbers, a point if the inputs are known, empty if the measure is undefined
     */
    Optional<Interval> interval();

    /**
     * Returns why the measure has no value.
     *
     * @return the reason, empty if it has one
     */
    Optional<String> undefined();

    /** Checks that there is a value or a reason. */
    @Value.Check
    default void check() {
        if (interval().isPresent() == undefined().isPresent()) {
            throw Checks.refused("undefined", "be given where there is no value, and only there", undefined());
        }
        undefined().ifPresent(reason -> Checks.notBlank("undefined", reason));
    }

    /**
     * Gives a measure that may be any of some numbers.
     *
     * @param interval the numbers
     * @return the value
     */
    static MetricValue of(Interval interval) {
        return builder().interval(interval).build();
    }

    /**
     * Gives a known measure.
     *
     * @param number the number, finite
     * @return the value
     * @throws IllegalArgumentException if the number is not finite
     */
    static MetricValue exactly(double number) {
        return of(Interval.exactly(number));
    }

    /**
     * Gives a measure without a value.
     *
     * @param reason why
     * @return the value
     */
    static MetricValue undefined(String reason) {
        return builder().undefined(reason).build();
    }

    /**
     * Tells whether the measure has a value.
     *
     * @return whether it has
     */
    @JsonIgnore
    default boolean isDefined() {
        return interval().isPresent();
    }

    /**
     * Returns the number.
     *
     * @return the number, empty if the measure is undefined or known only within bounds
     */
    default OptionalDouble number() {
        return interval().filter(Interval::isPoint).isPresent()
                ? OptionalDouble.of(interval().orElseThrow().lower())
                : OptionalDouble.empty();
    }

    /**
     * Returns what the measure may be.
     *
     * @return the numbers
     * @throws IllegalStateException if the measure is undefined, with the reason
     */
    default Interval orThrow() {
        return interval()
                .orElseThrow(() ->
                        new IllegalStateException("undefined: " + undefined().orElseThrow()));
    }

    /**
     * Starts a value.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MetricValue}. */
    final class Builder extends ImmutableMetricValue.Builder {
        Builder() {}
    }
}
