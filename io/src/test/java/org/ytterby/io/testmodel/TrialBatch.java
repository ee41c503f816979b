// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.testmodel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/** A model with every kind of attribute, not in order of their names. */
@Value.Immutable
public interface TrialBatch extends Serializable {

    /**
     * Returns the name.
     *
     * @return the name
     */
    String name();

    /**
     * Returns the fractions.
     *
     * @return the fractions, each in [0, 1]
     */
    Map<Metal, Double> fractions();

    /**
     * Returns the grades.
     *
     * @return the grades by metal
     */
    Map<Metal, Grade> grades();

    /**
     * Returns the day.
     *
     * @return the day
     */
    LocalDate day();

    /**
     * Returns the moment.
     *
     * @return the moment
     */
    Optional<Instant> at();

    /**
     * Returns the age.
     *
     * @return the age
     */
    Optional<Duration> age();

    /**
     * Returns the month.
     *
     * @return the month
     */
    Optional<YearMonth> month();

    /**
     * Returns the year.
     *
     * @return the year
     */
    Optional<Year> year();

    /**
     * Returns the readings.
     *
     * @return the readings by day
     */
    Map<LocalDate, Double> readings();

    /**
     * Returns the events.
     *
     * @return the events
     */
    List<TrialEvent> events();

    /**
     * Returns the mass.
     *
     * @return the mass in kilograms
     */
    double massKilograms();

    /**
     * Returns the number of pieces.
     *
     * @return the number
     */
    OptionalInt pieces();

    /**
     * Returns the moisture.
     *
     * @return the moisture
     */
    OptionalDouble moisture();

    /**
     * Returns the price.
     *
     * @return the price with its decimals
     */
    Optional<BigDecimal> price();

    /**
     * Returns the entries.
     *
     * @return the entries
     */
    List<Entry> entries();

    /**
     * Returns the metals looked for.
     *
     * @return the metals
     */
    Set<Metal> targets();

    /**
     * Returns the span.
     *
     * @return the span
     */
    Optional<Span> span();

    /**
     * Returns the blend.
     *
     * @return the blend
     */
    Optional<Blend> blend();

    /**
     * Returns the sum of the fractions.
     *
     * @return the sum
     */
    @JsonIgnore
    default double total() {
        return fractions().values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /**
     * Tells whether the batch is marked.
     *
     * @return whether it is, false by default
     */
    default boolean marked() {
        return false;
    }

    /** Checks the ranges. */
    @Value.Check
    default void check() {
        fractions().forEach((metal, fraction) -> {
            if (!(fraction >= 0 && fraction <= 1)) {
                throw new IllegalArgumentException(
                        "fractions[" + metal.symbol() + "] must be in [0, 1] but was " + fraction);
            }
        });
        if (!(massKilograms() >= 0)) {
            throw new IllegalArgumentException("massKilograms must be at least 0 but was " + massKilograms());
        }
    }

    /**
     * Starts a batch.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TrialBatch}. */
    final class Builder extends ImmutableTrialBatch.Builder {
        Builder() {}
    }

    /** One entry, nested. */
    @Value.Immutable
    interface Entry extends Serializable {

        /**
         * Returns the metal.
         *
         * @return the metal
         */
        Metal metal();

        /**
         * Returns the purity.
         *
         * @return the purity
         */
        Purity purity();

        /**
         * Returns a remark.
         *
         * @return the remark
         */
        Optional<String> remark();

        /**
         * Starts an entry.
         *
         * @return a new builder
         */
        static Builder builder() {
            return new Builder();
        }

        /** Builds an {@link Entry}. */
        final class Builder extends ImmutableEntry.Builder {
            Builder() {}
        }
    }
}
